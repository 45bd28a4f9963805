import type { Form, TableCount } from '#lib/import/recognised.ts';
import type { TableContent } from '#lib/report/content.ts';
import { tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { gatherRows } from './gather-rows.ts';
import type { Line } from './line.ts';
import type { Notes } from './notes.ts';
import { placeRow } from './place-row.ts';
import type { RawRow } from './raw-row.ts';
import { reportTables } from './report-tables.ts';
import { formOf, tableWords } from './row-names.ts';
import { commonStarts } from './row-values.ts';
import { blankCells } from './table-cells.ts';
import type { Tables } from './tables.ts';
import { wordsOf } from './wording.ts';

/** Lines that may belong to a table, and the section they stand in. */
export type TableLines = { readonly section: string; readonly lines: readonly Line[] };

/** The tables as they were read. */
export type ReadTables = {
  readonly form: Form;
  readonly content: Readonly<Record<string, TableContent>>;
  readonly counts: readonly TableCount[];
};

/**
 * Reads all tables by the wording of their rows, wherever they stand. A row is taken only with exactly its number of
 * figures. Rows that one row of the original stands for come last, when it is known that they have none of their own.
 */
export function readTables(parts: readonly TableLines[], notes: Notes): ReadTables {
  const form = formOf(wordsOf(parts.flatMap(({ lines }) => lines.map(({ text }) => text)).join('')));
  const words = tableWords(form);
  const rows = parts.flatMap(({ section, lines }) => gatherRows(lines, section, words));
  const sections = tableSections(format2021);
  const tables: Tables = {
    words,
    starts: commonStarts(rows),
    cells: new Map(sections.map(({ table }) => [table.id, blankCells(table, notes.ask)])),
    variants: [],
    otherHands: [],
  };
  const isShared = ({ match }: RawRow) => (match?.name.rows.length ?? 0) > 1;
  for (const row of rows.filter((each) => !isShared(each))) placeRow(row, tables, notes);
  for (const row of rows.filter(isShared)) placeRow(row, tables, notes);
  reportTables(tables, form, notes);
  return {
    form,
    content: Object.fromEntries(
      sections.map(({ id, table }) => [
        id,
        { cells: tables.cells.get(table.id)?.typed() ?? {}, declaredNone: false },
      ]),
    ),
    counts: [...tables.cells.values()].map(({ table, read, all }) => ({
      table: table.id,
      read: read(),
      of: all,
    })),
  };
}
