import type { HtmlCell, HtmlItem, HtmlLine, HtmlTable } from './html-flow.ts';
import { GridLayout } from './html-grid.ts';
import type { Piece } from './source.ts';

/** A piece of a page, and what speaks against its being part of the article. */
export type PagePiece = { readonly piece: Piece; readonly linked: boolean; readonly aside: boolean };

/** No label or remark of a table is as long: a cell that is holds an article. */
const LONGEST_LABEL = 300;

/** Brings what a page holds into one sequence of lines and rows. Tables that only lay out the page dissolve into lines. */
export function pagePieces(items: readonly HtmlItem[]): PagePiece[] {
  const pieces: PagePiece[] = [];
  const grid = new GridLayout();
  const ahead: (HtmlItem | PagePiece)[] = [...items].reverse();
  let tables = 0;
  for (let item = ahead.pop(); item !== undefined; item = ahead.pop()) {
    if ('piece' in item) pieces.push(item);
    else if (item.kind === 'line') pieces.push(asPiece(item));
    else {
      const unfolded = unfoldTable(item, tables, grid);
      tables += 1;
      for (let at = unfolded.length - 1; at >= 0; at -= 1) {
        const part = unfolded[at];
        if (part) ahead.push(part);
      }
    }
  }
  return pieces;
}

/** The text of a cell, its lines one below the other. */
export function cellText({ items }: HtmlCell): string {
  return items.flatMap((item) => (item.kind === 'line' ? [item.text] : [])).join('\n');
}

function asPiece({ text, linked, aside }: HtmlLine): PagePiece {
  return { piece: { kind: 'paragraph', text }, linked, aside };
}

/** Rows of figures and labels as rows; rows that lay out the page as what their cells hold, to be looked at in turn. */
function unfoldTable({ rows }: HtmlTable, table: number, grid: GridLayout): (HtmlItem | PagePiece)[] {
  const isNesting = rows.some((row) => row.some(holdsTable));
  const isStack = rows.every(({ length }) => length <= 1);
  const expanded = grid.expand(
    rows.map((row) => row.map((cell) => ({ ...cell, text: holdsTable(cell) ? '' : cellText(cell) }))),
  );
  return rows.flatMap((row, index): (HtmlItem | PagePiece)[] => {
    const filled = row.filter(({ items }) => items.length > 0);
    const isLayout =
      isStack ||
      row.some((cell) => holdsTable(cell) || cellText(cell).length > LONGEST_LABEL) ||
      (isNesting && filled.length <= 1);
    if (isLayout) return row.flatMap(({ items }) => items);
    const lines = filled.flatMap(({ items }) => items.filter((item) => item.kind === 'line'));
    const isWholly = (test: (line: HtmlLine) => boolean) => lines.length > 0 && lines.every(test);
    const piece: Piece = { kind: 'row', table, cells: expanded[index] ?? [] };
    return [{ piece, linked: isWholly(({ linked }) => linked), aside: isWholly(({ aside }) => aside) }];
  });
}

function holdsTable({ items }: HtmlCell): boolean {
  return items.some(({ kind }) => kind === 'table');
}
