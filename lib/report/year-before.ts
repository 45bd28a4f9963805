import { tableSections } from '#lib/template/cells.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import { contentOf, type LastYear, type Report } from './report.ts';
import { readTable, type Values } from './values.ts';

/** One table of the year before: what is not known of it is null or not there. */
export type YearBefore = { readonly year: number; readonly values: Values };

/** Last year's report does not change while this year's is written, so what its tables say is read once. */
const read = new WeakMap<LastYear, ReadonlyMap<string, YearBefore>>();

/**
 * The same table a year earlier; null where nothing is known of it. A report of any other year is not the year before,
 * and says nothing about this one.
 */
export function yearBefore(
  { year, lastYear }: Pick<Report, 'year' | 'lastYear'>,
  table: Table,
): YearBefore | null {
  if (lastYear?.year !== year - 1) return null;
  const known = read.get(lastYear) ?? readTables(lastYear);
  read.set(lastYear, known);
  return known.get(table.id) ?? null;
}

function readTables(lastYear: LastYear): ReadonlyMap<string, YearBefore> {
  return new Map(
    tableSections(lastYear.format).map((section) => {
      const { values } = readTable(section.table, contentOf(lastYear, section).cells);
      return [section.table.id, { year: lastYear.year, values }];
    }),
  );
}
