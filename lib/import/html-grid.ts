/** A cell and the places it covers. */
export type SpannedCell = { readonly text: string; readonly rowSpan: number; readonly colSpan: number };

/** Places that merges may cover in one file: far beyond any table, and a bound on what a file can ask for. */
const MOST_COVERED = 200_000;

/** Lays out the cells of a file's tables, a place that a merge covers as ''. Beyond the bound a merge counts as one cell. */
export class GridLayout {
  #covered = 0;

  /** The rows of one table, each from the left; they differ in length where the table is ragged. */
  expand(rows: readonly (readonly SpannedCell[])[]): string[][] {
    /** For each column, how many further rows the cell above reaches down. */
    let reach: readonly number[] = [];
    return rows.map((row) => {
      const texts: string[] = [];
      const next: number[] = [];
      const cover = (down: number) => {
        texts.push('');
        next.push(down);
        this.#covered += 1;
      };
      const above = () => reach[texts.length] ?? 0;
      for (const { text, rowSpan, colSpan } of row) {
        while (above() > 0 && this.#covered < MOST_COVERED) cover(above() - 1);
        const isBounded = this.#covered + colSpan <= MOST_COVERED;
        texts.push(text);
        next.push(isBounded ? rowSpan - 1 : 0);
        for (let across = 1; isBounded && across < colSpan; across += 1) cover(rowSpan - 1);
      }
      let end = reach.length;
      while (end > texts.length && reach[end - 1] === 0) end -= 1;
      while (texts.length < end && this.#covered < MOST_COVERED) cover(Math.max(0, above() - 1));
      reach = next;
      return texts;
    });
  }
}
