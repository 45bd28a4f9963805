import { contentOf, type Report } from '#lib/report/report.ts';
import { type CellText, withCells } from '#lib/report/table-edits.ts';
import { readTable } from '#lib/report/values.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import type { TableSection } from '#lib/template/vocabulary.ts';
import { unreadableCells } from './cells.ts';
import { relationFindings, tryRelations } from './evaluate.ts';
import type { Finding } from './finding.ts';

/** What becomes of a table when cells are put into it, before they are. */
export type AfterFilling = {
  /** Cells that will read otherwise than now. */
  readonly changed: readonly CellText[];
  /** Broken relations and cells that are no figure, of the whole table. */
  readonly findings: readonly Finding[];
  /** Relations that will hold. */
  readonly held: number;
  /** Cells that will still be blank. */
  readonly blank: number;
};

/** Tries the checks of a table on the figures it would hold. */
export function afterFilling(
  report: Report,
  section: TableSection,
  texts: readonly CellText[],
): AfterFilling {
  const { table } = section;
  const before = contentOf(report, section);
  const lastYear = yearBefore(report, table);
  const read = readTable(table, withCells(table, before, texts).cells);
  return {
    changed: texts.filter(({ row, column, text }) => (before.cells[row]?.[column] ?? '') !== text),
    findings: [
      ...unreadableCells(section.id, table, read),
      ...relationFindings(section.id, table, read, lastYear),
    ],
    held: tryRelations(table, read.values, lastYear).filter(({ verdict }) => verdict === 'holds').length,
    blank: read.blank.length,
  };
}
