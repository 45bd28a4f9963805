import type { LayoutRow, Placed } from '#lib/template/layout.ts';
import type { Block, Table } from '#lib/template/vocabulary.ts';
import { labelLines } from './cell-typography.ts';
import type { PageBlock } from './document.ts';
import { escapeHtml } from './escape-html.ts';

/** A table of the document. */
export type TableBlock = PageBlock & { readonly kind: 'table' };
/** A printed cell that is no figure. */
export type Heading = Exclude<Placed, { role: 'value' }>;
/** One block of a table with its rows. */
export type BlockRows = { readonly block: Block; readonly rows: readonly LayoutRow[] };

/** Attributes that a dialect adds to a cell, each with a space in front. */
export type Dress = (cell: Placed) => string;

/** One row as HTML. Headings are real header cells in both dialects; spans are said where they exceed one. */
export function paintRow({ cells }: LayoutRow, print: TableBlock['print'], dress: Dress): string {
  return `<tr>${cells.map((cell) => paintCell(cell, print, dress)).join('')}</tr>`;
}

function paintCell(cell: Placed, print: TableBlock['print'], dress: Dress): string {
  const attributes = `${spansOf(cell)}${dress(cell)}`;
  return cell.role === 'value'
    ? `<td${attributes}>${escapeHtml(print(cell.row, cell.column))}</td>`
    : `<th scope="${scopeOf(cell)}"${attributes}>${labelLines(cell.text, cell.rowSpan).map(escapeHtml).join('<br>')}</th>`;
}

function spansOf({ rowSpan, colSpan }: Placed): string {
  return `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
}

function scopeOf({ role, covers, colSpan }: Heading): 'col' | 'colgroup' | 'row' | 'rowgroup' {
  if (role === 'rowHeading') return covers.length > 1 ? 'rowgroup' : 'row';
  const isGroup = role === 'columnHeading' ? covers.length > 1 : colSpan > 1;
  return isGroup ? 'colgroup' : 'col';
}

/** The laid-out rows of each block: a block opens with its headings and ends with its last line of figures. */
export function rowsByBlock(table: Table, rows: readonly LayoutRow[]): readonly BlockRows[] {
  const starts = rows.flatMap(({ role }, at) =>
    role !== 'body' && rows[at - 1]?.role !== 'head' && rows[at - 1]?.role !== 'caption' ? [at] : [],
  );
  return table.blocks.map((block, index) => ({ block, rows: rows.slice(starts[index], starts[index + 1]) }));
}
