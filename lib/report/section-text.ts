import type { SectionContent } from './content.ts';
import { textFields } from './text-fields.ts';

/** Everything that was written into a section, one text below the other; the figures of 信息处理费 are not among it. */
export function sectionText(content: SectionContent | undefined): string {
  return Object.entries(content ? textFields(content) : {})
    .flatMap(([path, text]) => (path.startsWith('fee.') || text.trim() === '' ? [] : [text]))
    .join('\n');
}

/** What was written into one box; '' where the section has no such box. */
export function boxText(content: SectionContent | undefined, box: string): string {
  return (content && textFields(content)[`texts.${box}`]) ?? '';
}
