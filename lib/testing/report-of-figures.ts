import type { Report } from '#lib/report/report.ts';
import { typedInOrder } from '#lib/report/typed-in-order.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { sampleReport } from './sample-report.ts';

/** The sample's prose around other figures, given for each table in reading order; a table that is left out stays blank. */
export function reportOfFigures(
  titleName: string,
  year: number,
  figures: Readonly<Record<string, readonly string[]>>,
): Report {
  const sample = sampleReport();
  const tables = tableSections(sample.format).map(
    ({ id, table }) =>
      [
        id,
        { cells: typedInOrder(table, figures[id] ?? cellsOf(table).map(() => '')), declaredNone: false },
      ] as const,
  );
  return {
    ...sample,
    year,
    agency: { ...sample.agency, name: titleName, titleName },
    content: { ...sample.content, ...Object.fromEntries(tables) },
  };
}
