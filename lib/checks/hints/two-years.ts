import { contentOf, type Report } from '#lib/report/report.ts';
import { readTable, type Values } from '#lib/report/values.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import { type CellRef, tableSections } from '#lib/template/cells.ts';
import type { TableSection } from '#lib/template/vocabulary.ts';

/** The figures of a report and, as far as they are known, of the year before; null where nothing can be said. Figures count the unit's smallest part. */
export type TwoYears = {
  readonly now: (cell: CellRef) => number | null;
  readonly before: (cell: CellRef) => number | null;
  /** The section whose table holds a cell. */
  readonly sectionOf: (cell: CellRef) => TableSection | undefined;
};

/** Reads every table once. */
export function readTwoYears(report: Report): TwoYears {
  const tables = new Map(
    tableSections(report.format).map((section) => {
      const { values } = readTable(section.table, contentOf(report, section).cells);
      return [
        section.table.id,
        { section, values, before: yearBefore(report, section.table)?.values },
      ] as const;
    }),
  );
  const figure = (values: Values | undefined, { row, column }: CellRef) => values?.[row]?.[column] ?? null;
  return {
    now: (cell) => figure(tables.get(cell.table)?.values, cell),
    before: (cell) => figure(tables.get(cell.table)?.before, cell),
    sectionOf: (cell) => tables.get(cell.table)?.section,
  };
}
