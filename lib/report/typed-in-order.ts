import { cellsOf } from '#lib/template/cells.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import type { Typed } from './values.ts';

/** A table typed in reading order. Throws when the number of figures is not the table's. */
export function typedInOrder(table: Table, figures: readonly string[]): Typed {
  const cells = cellsOf(table);
  if (cells.length !== figures.length)
    throw new Error(`${table.id} has ${cells.length} cells, not ${figures.length}`);
  const typed: Record<string, Record<string, string>> = {};
  for (const [index, { row, column }] of cells.entries()) {
    typed[row] = { ...typed[row], [column]: figures[index] ?? '' };
  }
  return typed;
}
