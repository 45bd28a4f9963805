import { type WordingContext, wordingFindings } from '#lib/checks/wording/wording.ts';
import type { Report } from '#lib/report/report.ts';
import { withText } from '#lib/report/text-fields.ts';
import { sampleReport } from './sample-report.ts';
import { defaultWordLists } from './word-lists.ts';

const lists = defaultWordLists();

/** A report with one text of one section changed. */
export function withSaid(report: Report, section: string, field: string, text: string): Report {
  const content = report.content[section];
  if (!content) throw new Error(`no section ${section}`);
  return { ...report, content: { ...report.content, [section]: withText(content, field, text) } };
}

/** What there is to say about one text of a report that is clean otherwise, a line each: rule, the words, and → what they should be. */
export function wordingOf(
  text: string,
  {
    report = sampleReport(),
    section = 'general',
    field = 'texts.disclosure',
    ...context
  }: WordingContext & { report?: Report; section?: string; field?: string } = {},
): readonly string[] {
  const said = withSaid(report, section, field, text);
  return wordingFindings(said, { lists, ...context })
    .filter((finding) => finding.section === section)
    .map(({ rule, span, mend }) =>
      [rule, span ? text.slice(span.start, span.end) : '', ...(mend === undefined ? [] : [`→ ${mend}`])]
        .filter((part) => part !== '')
        .join(' '),
    );
}
