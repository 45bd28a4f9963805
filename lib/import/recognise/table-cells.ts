import type { Undecided } from '#lib/import/recognised.ts';
import type { Typed } from '#lib/report/values.ts';
import { blockOfRow, cellsOf } from '#lib/template/cells.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import { readCell } from './read-cell.ts';

/** The cells of one table while they are being filled. A row is filled once. */
export type TableCells = {
  readonly table: Table;
  readonly has: (row: string) => boolean;
  /** Puts the text of a cell; what is no plain figure is asked about and stays blank. Tells whether the figure was written in another hand. */
  readonly put: (row: string, column: string, text: string, page: number | undefined) => boolean;
  /** Leaves a cell blank and says why. */
  readonly ask: (open: Omit<Undecided, 'table'>) => void;
  readonly typed: () => Typed;
  /** Cells that hold a figure, and all there are. */
  readonly read: () => number;
  readonly all: number;
  /** Whether a row of it was found at all. */
  readonly isFound: () => boolean;
  /** Cells nothing was said of. */
  readonly silent: () => readonly { readonly row: string; readonly column: string }[];
};

/** A blank table; what is asked goes to `ask`. */
export function blankCells(table: Table, ask: (cell: Undecided) => void): TableCells {
  const figures = new Map<string, string>();
  const said = new Set<string>();
  const rows = new Set<string>();
  const key = (row: string, column: string) => `${row}.${column}`;
  const leaveOpen: TableCells['ask'] = (open) => {
    rows.add(open.row);
    said.add(key(open.row, open.column));
    ask({ table: table.id, ...open });
  };
  return {
    table,
    has: (row) => rows.has(row),
    put: (row, column, text, page) => {
      const reading = readCell(text, blockOfRow(table, row)?.unit ?? 'count');
      if (reading.kind === 'open') {
        const { why, say, suggestion } = reading;
        leaveOpen({
          row,
          column,
          why,
          say,
          original: text,
          ...(suggestion === undefined ? {} : { suggestion }),
          ...(page === undefined ? {} : { page }),
        });
        return false;
      }
      rows.add(row);
      said.add(key(row, column));
      figures.set(key(row, column), reading.text);
      return reading.text !== text;
    },
    ask: leaveOpen,
    typed: () => {
      const typed: Record<string, Record<string, string>> = {};
      for (const { row, column } of cellsOf(table))
        typed[row] = { ...typed[row], [column]: figures.get(key(row, column)) ?? '' };
      return typed;
    },
    read: () => figures.size,
    all: cellsOf(table).length,
    isFound: () => rows.size > 0,
    silent: () => cellsOf(table).filter(({ row, column }) => !said.has(key(row, column))),
  };
}
