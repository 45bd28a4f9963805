import * as z from 'zod/mini';
import type { Desk } from '#lib/drafts/desk.ts';
import { isSameContent } from '#lib/drafts/same-content.ts';
import type { SectionContent } from '#lib/report/content.ts';
import { blankSection } from '#lib/report/content.ts';
import { readContent } from '#lib/report/read-content.ts';
import { ASIDE } from './put-aside.ts';

const asideSchema = z.object({ reportId: z.string(), content: z.record(z.string(), z.unknown()) });

/**
 * Puts an import that waits for this report on the desk, as one step to take back; returns whether there was one. Sections
 * the file said nothing of stay as they are, and so do the reasons given for warnings.
 */
export function takeUp(desk: Desk, reportId: string): boolean {
  const { report } = desk.state();
  const aside = asideSchema.safeParse(readAside());
  if (!aside.success || aside.data.reportId !== reportId) return false;
  window.sessionStorage.removeItem(ASIDE);
  const read = readContent(report.format, aside.data.content);
  if (!read) return false;
  const changes = report.format.sections.flatMap((section) => {
    const content: SectionContent | undefined = read.content[section.id];
    if (!content || isSameContent(content, blankSection(section))) return [];
    const reasons = report.content[section.id]?.reasons;
    return [{ section: section.id, content: reasons ? { ...content, reasons } : content }];
  });
  const [first] = changes;
  if (!first) return false;
  desk.act('导入', { section: first.section, field: '' }, changes);
  return true;
}

function readAside(): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(ASIDE) ?? 'null');
  } catch {
    return null;
  }
}
