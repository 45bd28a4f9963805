import type { ReportFormat } from '#lib/template/vocabulary.ts';
import { cleanContent } from './clean.ts';
import type { ReportContent, SectionContent } from './content.ts';
import { sectionSchema } from './content-schema.ts';

/**
 * The sections of a report that come from outside, cleaned, with the count of characters that were taken out; null where
 * one is no section of the format or not of its shape. Sections may be missing.
 */
export function readContent(
  format: ReportFormat,
  sections: Readonly<Record<string, unknown>>,
): { readonly content: ReportContent; readonly removed: number } | null {
  const content: Record<string, SectionContent> = {};
  let removed = 0;
  for (const [id, unknown] of Object.entries(sections)) {
    const section = format.sections.find((each) => each.id === id);
    const read = section && sectionSchema(section).safeParse(unknown);
    if (!read?.success) return null;
    const cleaned = cleanContent(read.data);
    content[id] = cleaned.content;
    removed += cleaned.removed;
  }
  return { content, removed };
}
