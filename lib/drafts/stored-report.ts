import { blankReport, type Report } from '#lib/report/report.ts';
import { formatById } from '#lib/template/registry.ts';
import type { StoredReport } from './wire.ts';

/** The report it holds, in the format it was written with. Throws where no such format is known: formats are never removed. */
export function reportOf({ templateId, agency, year, sections }: StoredReport): Report {
  const format = formatById(templateId);
  if (!format) throw new Error(`No format ${templateId}`);
  const content = Object.fromEntries(Object.entries(sections).map(([id, section]) => [id, section.content]));
  const blank = blankReport(format, agency, year);
  return { ...blank, content: { ...blank.content, ...content } };
}

/** When the newest of the sections was saved, ms since 1970; null while none has been. */
export function newestSave({ sections }: Pick<StoredReport, 'sections'>): number | null {
  const times = Object.values(sections).flatMap(({ savedAt }) => savedAt ?? []);
  return times.length === 0 ? null : Math.max(...times);
}
