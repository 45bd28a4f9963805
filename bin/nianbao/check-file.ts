import type { Finding } from '#lib/checks/finding.ts';
import { reasonFor } from '#lib/checks/reasons.ts';
import { sayUnverifiable } from '#lib/checks/unverifiable.ts';
import { readWhole } from '#lib/checks/whole-report.ts';
import { problemsSection, proseOf } from '#lib/checks/wording/alike.ts';
import type { WordLists } from '#lib/checks/wording/word-lists.ts';
import { type Figures, figuresOf } from '#lib/report/figures.ts';
import { type LastYear, type Report, reportTitle } from '#lib/report/report.ts';
import { tableSections } from '#lib/template/cells.ts';
import { formatById } from '#lib/template/registry.ts';
import type { CheckedFile } from './checked-file.ts';
import { readReport } from './read-report.ts';

/** The year before in a shape that reaches another thread: formats are found by their id there. */
export type SentLastYear = Omit<LastYear, 'format'> & {
  readonly agency: string;
  readonly templateId: string;
};

/** One file to check, with the year before where there is one, and the lists of words it is read with. */
export type CheckJob = {
  readonly file: string;
  readonly lastYear: SentLastYear | null;
  readonly lists: WordLists;
};

/** Reads a file and the whole report in it. Never throws for anything a file can hold. */
export async function checkFile({ file, lastYear, lists }: CheckJob): Promise<CheckedFile> {
  const read = await readReport(file);
  if ('problems' in read) return { kind: 'unreadable', file, problems: read.problems };
  const report = withLastYear(read.report, lastYear);
  const findings = inOrder(report, [...readWhole(report, { lists }).findings, ...read.findings]);
  return {
    kind: 'checked',
    file,
    title: reportTitle(report),
    agency: report.agency.titleName,
    year: report.year,
    tables: figuresByTable(report),
    findings: findings.map((finding) => ({ ...shown(finding), reason: reasonOf(report, finding) })),
    unverifiable: tableSections(report.format)
      .map((section) => sayUnverifiable(report, section))
      .filter((say) => say !== ''),
    unplaced: read.unplaced,
    problems: textOfProblems(report),
    notices: read.notices,
    isCompared: lastYear !== null && isYearBefore(lastYear, read.report),
  };
}

/** Section by section; what concerns the report as a whole comes first. */
function inOrder({ format }: Report, findings: readonly Finding[]): readonly Finding[] {
  const place = new Map(format.sections.map(({ id }, at) => [id, at]));
  const at = ({ section }: Finding) => place.get(section) ?? -1;
  return [...findings].sort((one, other) => at(one) - at(other));
}

function shown({ rule, weight, section, message, cells }: Finding) {
  const places = cells.map(({ table, row, column }) => ({ table, row, column }));
  return { rule, weight, section, message, cells: places };
}

function reasonOf(report: Report, finding: Finding): string {
  const given = finding.weight === 'warns' ? reasonFor(report, finding) : null;
  return given?.isCurrent ? given.text : '';
}

function figuresByTable(report: Report): Readonly<Record<string, Figures>> {
  return Object.fromEntries(
    tableSections(report.format).map((section) => [section.id, figuresOf(report, section)]),
  );
}

function textOfProblems(report: Report): string {
  const section = problemsSection(report.format);
  return section ? proseOf(report, section) : '';
}

/** Another agency's figures, or those of another year, say nothing about this report. */
function isYearBefore(before: SentLastYear, { year, agency }: Report): boolean {
  return before.year === year - 1 && before.agency === agency.titleName;
}

function withLastYear(report: Report, before: SentLastYear | null): Report {
  const format = before && formatById(before.templateId);
  if (!format || !isYearBefore(before, report)) return report;
  return { ...report, lastYear: { year: before.year, format, content: before.content } };
}
