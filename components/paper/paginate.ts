/** One block as a page sees it. Heights are px at full size. */
export type MeasuredBlock = {
  /** Heights of its lines or rows, in order; never empty. */
  readonly units: readonly number[];
  /** May go on overleaf after any of its units: a paragraph may, a table only where no page can hold it. */
  readonly splits: boolean;
  /** Never the last thing on a page while something follows. */
  readonly keepsWithNext: boolean;
};

/** Units `from` up to, not including, `to` of the block at `index`. */
export type Slice = { readonly index: number; readonly from: number; readonly to: number };

/** What stands on one page, in order. */
export type Page = readonly Slice[];

/** Heights come from a browser that rounds to 1/64 px. */
const ROUNDING = 0.5;

/** Lays blocks on pages of `room` px, breaking where the document of GB/T 9704-2012 breaks. There is always one page. */
export function paginate(blocks: readonly MeasuredBlock[], room: number): readonly Page[] {
  const pages: Slice[][] = [[]];
  let left = room;
  const page = () => pages[pages.length - 1] ?? [];
  const turn = () => {
    if (page().length === 0) return;
    pages.push([]);
    left = room;
  };

  for (const [index, { units }] of blocks.entries()) {
    const isLed = blocks[index - 1]?.keepsWithNext ?? false;
    if (!isLed && leastStart(blocks, index, room) > left + ROUNDING) turn();
    for (let from = 0; from < units.length; ) {
      const fitting = countFitting(units, from, left);
      // A single line taller than the paper still has to stand somewhere.
      const to = from + (fitting === 0 && page().length === 0 ? 1 : fitting);
      if (to > from) page().push({ index, from, to });
      left -= heightOf(units.slice(from, to));
      from = to;
      if (from < units.length) turn();
    }
  }
  return pages;
}

/** Height that must be free for the block to begin here: all of it or its first unit, and what it may not be parted from. */
function leastStart(blocks: readonly MeasuredBlock[], index: number, room: number): number {
  const chain: MeasuredBlock[] = [];
  for (let at = index; blocks[at]; at += 1) {
    const block = blocks[at];
    if (block) chain.push(block);
    if (!block?.keepsWithNext) break;
  }
  const whole = heightOf(chain.flatMap(({ units }) => units));
  const last = chain.at(-1);
  const led = chain.slice(0, -1).reduce((sum, { units }) => sum + heightOf(units), 0);
  return last?.splits || whole > room + ROUNDING ? led + (last?.units[0] ?? 0) : whole;
}

function countFitting(units: readonly number[], from: number, left: number): number {
  let height = 0;
  let count = 0;
  for (const unit of units.slice(from)) {
    height += unit;
    if (height > left + ROUNDING) break;
    count += 1;
  }
  return count;
}

/** Height of some units, px. */
export function heightOf(units: readonly number[]): number {
  return units.reduce((sum, unit) => sum + unit, 0);
}
