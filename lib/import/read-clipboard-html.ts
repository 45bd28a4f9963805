import type { HtmlItem } from './html-flow.ts';
import { GridLayout } from './html-grid.ts';
import { cellText } from './html-pieces.ts';
import { walkHtml } from './html-walk.ts';
import { parseHtml } from './read-html.ts';

/** The cells of a copied table, row by row; a place that a merge covers is ''. */
export type CellGrid = readonly (readonly string[])[];

/**
 * The tables among what Excel, WPS, Word or a browser puts on the clipboard as HTML, in order, innermost tables alone.
 * A cell is one line, as in readClipboard. Nothing is loaded; never throws; without a table there is no grid.
 */
export function readClipboardHtml(html: string): readonly CellGrid[] {
  const layout = new GridLayout();
  const grids: CellGrid[] = [];
  const ahead: HtmlItem[] = [...walkHtml(parseHtml(html)).items].reverse();
  for (let item = ahead.pop(); item !== undefined; item = ahead.pop()) {
    if (item.kind === 'line') continue;
    const cells = item.rows.flat();
    const inner = cells.flatMap(({ items }) => items.filter(({ kind }) => kind === 'table'));
    if (inner.length > 0) ahead.push(...inner.reverse());
    else if (cells.length > 0) {
      const rows = item.rows.map((row) =>
        row.map((cell) => ({ ...cell, text: cellText(cell).replaceAll('\n', ' ') })),
      );
      grids.push(layout.expand(rows));
    }
  }
  return grids;
}
