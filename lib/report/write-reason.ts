import { MOST_REASONS, type Reason, type SectionContent } from './content.ts';
import { rememberedSaid, withReasons } from './reasons.ts';

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
