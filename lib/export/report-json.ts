import * as z from 'zod/mini';
import { saySettingName } from '#lib/report/agency-wording.ts';
import { cleanContent, cleanText } from '#lib/report/clean.ts';
import type { ReportContent } from '#lib/report/content.ts';
import { reasonsInOrder } from '#lib/report/reasons.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import { formatById, formatForYear } from '#lib/template/registry.ts';
import { jsonHazards } from './json-hazards.ts';
import { FILE_FORMAT, FILE_VERSION, reportFileSchema } from './report-file.ts';
import { sayIssue } from './report-json-problems.ts';

/** What became of a text: the report and how many characters cleaning took out, or Chinese sentences that say what is wrong where. */
export type ReadReport =
  | { readonly report: Report; readonly removed: number }
  | { readonly problems: readonly string[] };

/** More problems than this help nobody. */
const MOST_PROBLEMS = 20;

/** The whole report as a JSON text; names stand in the template's order, so that equal reports make equal files. */
export function writeReportJson(report: Report): string {
  const { format, agency, year } = report;
  const sections = Object.fromEntries(
    format.sections.map((section) => [section.id, reasonsInOrder(contentOf(report, section))]),
  );
  const file = { format: FILE_FORMAT, version: FILE_VERSION, template: format.id, year, agency, sections };
  return `${JSON.stringify(z.parse(reportFileSchema(format), file), null, 2)}\n`;
}

/** Reads what `writeReportJson` wrote, or refuses; nothing is guessed at and nothing unknown is passed over. Never throws. */
export function readReportJson(text: string): ReadReport {
  const parsed = parseJson(text.replace(/^\uFEFF/u, ''));
  if ('problems' in parsed) return parsed;
  const head = z.safeParse(z.looseObject({ template: z.string(), year: z.int() }), parsed.value);
  if (!head.success)
    return { problems: ['这不是年报文件：里面没有写明报告格式和年度。请选用本系统导出的数据文件。'] };
  const { template, year } = head.data;
  const format = formatById(template);
  if (!format)
    return {
      problems: [`不认识的报告格式“${template.slice(0, 40)}”。请用本系统导出的数据文件，或者升级本系统。`],
    };
  if (formatForYear(year)?.id !== format.id)
    return { problems: [`${year} 年的年报不按${format.notice}编制，请核对文件里的年度。`] };

  const file = z.safeParse(reportFileSchema(format), parsed.value);
  if (!file.success) {
    const problems = new Set(file.error.issues.map((issue) => sayIssue(format, issue)));
    return { problems: [...problems].slice(0, MOST_PROBLEMS) };
  }
  const { agency, sections } = file.data;
  const badLines = Object.entries(agency).filter(
    ([, value]) => value !== cleanText(value).text || /[\t\n]/u.test(value),
  );
  if (badLines.length > 0) {
    return {
      problems: badLines.map(
        ([name]) => `机关信息的“${saySettingName(name)}”里有换行、制表符或不可见字符，请删去。`,
      ),
    };
  }
  let removed = 0;
  const content: ReportContent = Object.fromEntries(
    Object.entries(sections).map(([id, section]) => {
      const cleaned = cleanContent(section);
      removed += cleaned.removed;
      return [id, cleaned.content];
    }),
  );
  return { report: { format, agency, year, content }, removed };
}

function parseJson(text: string): { readonly value: unknown } | { readonly problems: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: ['文件内容不是完整的 JSON，可能没有下载完，或者被其他程序改过。请重新下载。'] };
  }
  const problems = jsonHazards(text);
  return problems.length > 0 ? { problems } : { value };
}
