import { LONGEST_SAID, type Reasons, type SectionContent } from './content.ts';

/** What a finding says, as far as a reason remembers it. */
export function rememberedSaid(message: string): string {
  return message.slice(0, LONGEST_SAID);
}

/** The section with these reasons in place of its own; without any it has none, as if nothing had ever been explained. */
export function withReasons(content: SectionContent, reasons: Reasons): SectionContent {
  const { reasons: _, ...typed } = content;
  return Object.keys(reasons).length === 0 ? typed : { ...typed, reasons };
}

/** The same reasons, ordered by finding, so that equal sections make equal files. */
export function reasonsInOrder(content: SectionContent): SectionContent {
  const entries = Object.entries(content.reasons ?? {});
  return withReasons(content, Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))));
}
