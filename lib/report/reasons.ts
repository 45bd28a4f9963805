import { LONGEST_SAID, MOST_REASONS, type Reason, type Reasons, type SectionContent } from './content.ts';

/** What a finding says, as far as a reason remembers it. */
export function rememberedSaid(message: string): string {
  return message.slice(0, LONGEST_SAID);
}

/**
 * The section with the reason for one finding written, or taken back where the text is blank. Reasons of findings that are
 * gone stay for the day they come back; past `MOST_REASONS` the oldest make room, so that a section can always be saved.
 */
export function withReason(
  content: SectionContent,
  { id, message }: { readonly id: string; readonly message: string },
  text: string,
): SectionContent {
  const others = Object.entries(content.reasons ?? {}).filter(([each]) => each !== id);
  const own: [string, Reason][] = text.trim() === '' ? [] : [[id, { said: rememberedSaid(message), text }]];
  return withReasons(content, Object.fromEntries([...others, ...own].slice(-MOST_REASONS)));
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
