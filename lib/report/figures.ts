import { cellsOf } from '#lib/template/cells.ts';
import { leaves, type Table, type TableSection } from '#lib/template/vocabulary.ts';
import { contentOf, type Report } from './report.ts';
import { printCell, readTable } from './values.ts';

/** A figure as it is printed, what cannot be read as it was typed, null where there is nothing. */
export type Printed = string | null;
/** Row by row where one block has several rows, otherwise one list: the figures in reading order. */
export type Figures = readonly Printed[] | readonly (readonly Printed[])[];

/** The figures of one table, totals by formula where none is stated. */
export function figuresOf(report: Report, section: TableSection): Figures {
  const { table } = section;
  const { cells } = contentOf(report, section);
  const { values } = readTable(table, cells);
  const all = cellsOf(table).map(({ row, column }) => printCell(table, cells, values, row, column) || null);
  const width = rowWidth(table);
  if (width === null) return all;
  return Array.from({ length: all.length / width }, (_, row) => all.slice(row * width, (row + 1) * width));
}

function rowWidth({ blocks }: Table): number | null {
  const [block, ...others] = blocks;
  return block && others.length === 0 && leaves(block.rows).length > 1 ? leaves(block.columns).length : null;
}
