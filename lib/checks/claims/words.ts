import type { Span } from '#lib/report/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sense } from './senses.ts';
import { isBoundary } from './sentences.ts';

/** A known word or a run of unknown characters. */
export type Word = Span & { readonly sense: Sense | null };

/** Adds the words of a stretch of text: known ones, and runs of unknown characters between them; blanks and stops are passed over. */
export function addWords(words: Word[], text: string, from: number, to: number, lexicon: Lexicon): void {
  let unknownFrom = -1;
  let at = from;
  while (at < to) {
    const known = lexicon.get(text.charCodeAt(at));
    const found = known && longestAt(known, text, at, to);
    const isBlank = found === undefined && (isBlankAt(text, at) || isBoundary(text[at]));
    if (unknownFrom !== -1 && (found || isBlank)) {
      words.push({ start: unknownFrom, end: at, sense: null });
      unknownFrom = -1;
    }
    if (found) {
      const end = at + found.word.length;
      words.push({ start: at, end, sense: found.sense });
      at = end;
    } else {
      if (unknownFrom === -1 && !isBlank) unknownFrom = at;
      at += 1;
    }
  }
  if (unknownFrom !== -1) words.push({ start: unknownFrom, end: to, sense: null });
}

type Entry = { readonly word: string; readonly sense: Sense };

function longestAt(known: readonly Entry[], text: string, at: number, to: number): Entry | undefined {
  for (const entry of known)
    if (at + entry.word.length <= to && text.startsWith(entry.word, at)) return entry;
  return undefined;
}

/** Spaces of any kind, and the figure spaces that stand where dates were blanked out. */
function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 0x2007 || code === 0x3000 || code === 0xa0 || (code >= 9 && code <= 13);
}
