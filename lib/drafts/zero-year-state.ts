import { contentOf, type Report } from '#lib/report/report.ts';
import { tableSections } from '#lib/template/cells.ts';
import type { TableSection } from '#lib/template/vocabulary.ts';

/** Every table that the answer fills was filled by it, and nothing has been typed against it since. */
export function isZeroYear(report: Report): boolean {
  return nilSections(report).every((section) => contentOf(report, section).declaredNone);
}

/** The tables that 零申请 fills. */
export function nilSections({ format }: Report): readonly TableSection[] {
  return tableSections(format).filter(({ nilWhen }) => nilWhen === 'noRequests');
}
