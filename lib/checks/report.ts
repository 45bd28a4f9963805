import { contentOf, type Report } from '#lib/report/report.ts';
import { readTable } from '#lib/report/values.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import { blankCells, unreadableCells } from './cells.ts';
import { relationFindings } from './evaluate.ts';
import { feeStatement } from './fee-statement.ts';
import { type Finding, standsInTheWay } from './finding.ts';
import { emptyBoxes, openingYear, plainLength } from './texts.ts';

/** Everything there is to say about a report, section by section in the order of the form. The browser and the server run the same. */
export function checkReport(report: Report): readonly Finding[] {
  return report.format.sections.flatMap((section) => checkSection(report, section));
}

/** The findings of one section. They depend on its own content, the agency, the year and the year before, on nothing else. */
export function checkSection(report: Report, section: Section): readonly Finding[] {
  switch (section.kind) {
    case 'opening':
      return openingYear(report, section);
    case 'prose':
      return [...emptyBoxes(report, section), ...plainLength(report, section)];
    case 'table': {
      const read = readTable(section.table, contentOf(report, section).cells);
      return [
        ...unreadableCells(section.id, section.table, read),
        ...relationFindings(section.id, section.table, read, yearBefore(report, section.table)),
        ...blankCells(section.id, section.table, read),
      ];
    }
    case 'matters':
      return feeStatement(report, section);
    default:
      return section satisfies never;
  }
}

/** May this be submitted and published as final? Only when nothing that blocks is broken or still owed. */
export function isReady(findings: readonly Finding[]): boolean {
  return !findings.some(standsInTheWay);
}
