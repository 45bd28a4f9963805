import * as z from 'zod/mini';
import type { DeskHandle } from '#components/desk/desk-context.tsx';
import { undoOnce } from '#components/desk/undo-once.ts';
import { isSameContent } from '#lib/drafts/same-content.ts';
import { blankSection } from '#lib/report/content.ts';
import { readContent } from '#lib/report/read-content.ts';
import { ASIDE } from './put-aside.ts';

const asideSchema = z.object({ reportId: z.string(), content: z.record(z.string(), z.unknown()) });

/**
 * Puts an import that waits for this report on the desk, as one step to take back, and says so. Sections the file said
 * nothing of stay as they are, and so do the reasons given for warnings. What cannot be taken in is said as well: it waits
 * no longer.
 */
export function takeUp(handle: Pick<DeskHandle, 'desk' | 'reportId' | 'goTo' | 'say'>): void {
  const { desk, reportId, say } = handle;
  const { report } = desk.state();
  const aside = asideSchema.safeParse(readAside());
  if (!aside.success || aside.data.reportId !== reportId) return;
  window.sessionStorage.removeItem(ASIDE);
  const read = readContent(report.format, aside.data.content);
  if (!read) {
    say('导入的内容放不进这份报告，报告没有改动。请重新导入。');
    return;
  }
  const changes = report.format.sections.flatMap((section) => {
    const content = read.content[section.id];
    if (!content || isSameContent(content, blankSection(section))) return [];
    const reasons = report.content[section.id]?.reasons;
    return [{ section: section.id, content: reasons ? { ...content, reasons } : content }];
  });
  const [first] = changes;
  if (!first) {
    say('导入的文件里没有可以放进报告的内容，报告没有改动。');
    return;
  }
  desk.act('导入', { section: first.section, field: '' }, changes);
  say('导入的内容已经放进报告', { label: '撤销', do: undoOnce(handle) });
}

function readAside(): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(ASIDE) ?? 'null');
  } catch {
    return null;
  }
}
