import type { SectionContent } from './content.ts';
import { withReasons } from './reasons.ts';

/** What cleaning takes out; `brokenCharacter` (half of a surrogate pair) is turned into U+FFFD instead. */
export type Uncleanness =
  | 'brokenCharacter'
  | 'control'
  | 'nonCharacter'
  | 'direction'
  | 'zeroWidth'
  | 'combiningMark';

/** A text that can be stored and printed, and what that took. */
export type Cleaned = {
  readonly text: string;
  /** Code points taken out. A line ending that was written in another way is not among them. */
  readonly removed: number;
  /** Code points concerned, by kind. A broken character is replaced: it counts here and not as removed. */
  readonly kinds: Readonly<Partial<Record<Uncleanness, number>>>;
};

type Pass = { readonly kind: Uncleanness; readonly pattern: RegExp; readonly replacement: string };

/** CRLF, CR, NEL and the two Unicode separators: each is one line ending. */
const LINE_ENDING = /\r\n?|[\u{85}\u{2028}\u{2029}]/gu;

/**
 * The order matters: what one pass takes out may join what stood on both sides of it, so joiners come after everything
 * that could stand between two emoji, and combining marks come last. Patterns, because older browsers lack `toWellFormed`.
 */
const PASSES: readonly Pass[] = [
  { kind: 'brokenCharacter', pattern: /\p{Surrogate}/gu, replacement: '\u{FFFD}' },
  { kind: 'control', pattern: /(?![\t\n])\p{Cc}/gu, replacement: '' },
  { kind: 'nonCharacter', pattern: /\p{Noncharacter_Code_Point}/gu, replacement: '' },
  { kind: 'direction', pattern: /[\p{Bidi_Control}\u{FEFF}]/gu, replacement: '' },
  { kind: 'zeroWidth', pattern: /[\u{AD}\u{180E}\u{200B}\u{200C}\u{2060}-\u{2064}]/gu, replacement: '' },
  {
    kind: 'zeroWidth',
    // A joiner stays where it makes two emoji one: 👩 + U+200D + 🌾.
    pattern:
      /(\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*\u{200D}(?=\p{Extended_Pictographic}))|\u{200D}/gu,
    replacement: '$1',
  },
  { kind: 'combiningMark', pattern: /(\p{Mark}{8})\p{Mark}+/gu, replacement: '$1' },
];

/**
 * Makes a text safe to store and to print, and says what that took: reliability.md §8. Letters, private characters and
 * the forms 〔〕①㎡ stay as they are (no NFKC). Cleaning a clean text changes nothing.
 */
export function cleanText(text: string): Cleaned {
  let clean = text.replace(LINE_ENDING, '\n');
  let removed = 0;
  const kinds: Partial<Record<Uncleanness, number>> = {};
  for (const { kind, pattern, replacement } of PASSES) {
    const next = clean.replace(pattern, replacement);
    if (next === clean) continue;
    const taken = codePoints(clean) - codePoints(next);
    const replaced = kind === 'brokenCharacter' ? (clean.match(pattern)?.length ?? 0) : 0;
    kinds[kind] = (kinds[kind] ?? 0) + taken + replaced;
    removed += taken;
    clean = next;
  }
  return { text: clean, removed, kinds };
}

/** Every string of a section cleaned, and how many characters that took out of all of them. */
export function cleanContent(content: SectionContent): {
  readonly content: SectionContent;
  readonly removed: number;
} {
  let removed = 0;
  const clean = (text: string) => {
    const cleaned = cleanText(text);
    removed += cleaned.removed;
    return cleaned.text;
  };
  return { content: eachText(content, clean), removed };
}

function eachText(content: SectionContent, change: (text: string) => string): SectionContent {
  const reasons = Object.entries(content.reasons ?? {}).map(
    ([id, { said, text }]) => [change(id), { said: change(said), text: change(text) }] as const,
  );
  return withReasons(eachTyped(content, change), Object.fromEntries(reasons));
}

function eachTyped(content: SectionContent, change: (text: string) => string): SectionContent {
  if ('cells' in content) {
    return { ...content, cells: mapValues(content.cells, (line) => mapValues(line, change)) };
  }
  if ('fee' in content) {
    const { answer, notices, notified, received } = content.fee;
    return {
      fee: { answer, notices: change(notices), notified: change(notified), received: change(received) },
      items: content.items.map(({ id, heading, text }) => ({
        id: change(id),
        heading: change(heading),
        text: change(text),
      })),
    };
  }
  return { texts: mapValues(content.texts, change) };
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function codePoints(text: string): number {
  return [...text].length;
}

/** What the clerk is told after a save or an import; '' where nothing was taken out. */
export function sayRemoved(removed: number): string {
  return removed === 0 ? '' : `已移除 ${removed} 个不可见字符。`;
}
