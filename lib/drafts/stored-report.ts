import { blankReport, type LastYear, type Report } from '#lib/report/report.ts';
import { formatById } from '#lib/template/registry.ts';
import type { ReportFormat } from '#lib/template/vocabulary.ts';
import type { StoredLastYear, StoredReport } from './wire.ts';

/** The report it holds, in the format it was written with. Throws where no such format is known: formats are never removed. */
export function reportOf({ templateId, agency, year, sections, lastYear }: StoredReport): Report {
  const format = formatOf(templateId);
  const content = Object.fromEntries(Object.entries(sections).map(([id, section]) => [id, section.content]));
  const blank = blankReport(format, agency, year);
  const report = { ...blank, content: { ...blank.content, ...content } };
  return lastYear ? { ...report, lastYear: lastYearOf(lastYear) } : report;
}

/** The year before, in the format it was written with. Throws as `reportOf` does. */
export function lastYearOf({ year, templateId, content }: StoredLastYear): LastYear {
  return { year, format: formatOf(templateId), content };
}

function formatOf(templateId: string): ReportFormat {
  const format = formatById(templateId);
  if (!format) throw new Error(`No format ${templateId}`);
  return format;
}

/** When the newest of the sections was saved, ms since 1970; null while none has been. */
export function newestSave({ sections }: Pick<StoredReport, 'sections'>): number | null {
  const times = Object.values(sections).flatMap(({ savedAt }) => savedAt ?? []);
  return times.length === 0 ? null : Math.max(...times);
}
