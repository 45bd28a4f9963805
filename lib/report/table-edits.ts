import { blockOfRow, cellsOf } from '#lib/template/cells.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import type { TableContent } from './content.ts';
import { readQuantity } from './quantity.ts';

/** A text to be put into a cell. */
export type CellText = { readonly row: string; readonly column: string; readonly text: string };

/**
 * The content with some cells written anew. A declared 零申请 stands only as long as every figure is 0:
 * the first other text takes it back.
 */
export function withCells(table: Table, content: TableContent, texts: readonly CellText[]): TableContent {
  const cells: Record<string, Readonly<Record<string, string>>> = { ...content.cells };
  for (const { row, column, text } of texts) cells[row] = { ...cells[row], [column]: text };
  const keepsNone = texts.every(({ row, text }) => isNilOrBlank(table, row, text));
  return { ...content, cells, declaredNone: content.declaredNone && keepsNone };
}

/** How many figures of a table are something other than 0; a text that is no figure counts as one. */
export function countNonZero(table: Table, { cells }: TableContent): number {
  return cellsOf(table).filter(({ row, column }) => !isNilOrBlank(table, row, cells[row]?.[column] ?? ''))
    .length;
}

function isNilOrBlank(table: Table, row: string, text: string): boolean {
  const reading = readQuantity(text, blockOfRow(table, row)?.unit ?? 'count');
  return reading.kind === 'blank' || (reading.kind === 'figure' && reading.figure === 0);
}
