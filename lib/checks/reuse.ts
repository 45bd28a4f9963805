import { countCharacters } from '#lib/report/paragraphs.ts';
import type { Span } from '#lib/report/span.ts';

/** What a text says again that was said a year earlier, or in a sibling's report. */
export type Reuse = {
  /** The passages of the earlier text that return, in reading order; none of them reaches over the end of a sentence. */
  readonly earlier: readonly Span[];
  /** Where the present text says them. */
  readonly present: readonly Span[];
  /** Reused characters of the present text, blanks not counted. */
  readonly characters: number;
  /** Their share of all its characters, from 0 to 1; 0 for an empty text. */
  readonly share: number;
};

/** Shorter ones are said by everybody: 一是, 全年, 各项工作有序推进. Characters without punctuation. */
const SHORTEST = 10;
/** Places of the earlier text that one clause is held against: a text that says one thing a thousand times stays quick. */
const MOST_PLACES = 8;

type Clause = Span & { readonly key: string; readonly sentence: number };

/** Sentences of a text with their marks: up to 。！？；or the end of the line. Blank ones are left out. */
export function sentencesOf(text: string): readonly Span[] {
  return split(text, /[^。！？；\n]*[。！？；]*[”’）」]?\n*/gu);
}

/**
 * Sentences, or parts of them between commas, that stand in both texts. A year does not make a sentence new, nor does
 * punctuation; any other figure does.
 */
export function reusedSentences(present: string, earlier: string): Reuse {
  const there = clausesOf(present);
  const places = new Map<string, number[]>();
  for (const [index, { key }] of there.entries()) {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }

  const clauses = clausesOf(earlier);
  const found: Span[] = [];
  const again: Span[] = [];
  for (let index = 0; index < clauses.length; ) {
    const { length, at } = longestRun(clauses, index, there, places);
    const [from, to] = [clauses[index], clauses[index + length - 1]];
    const [first, last] = [there[at], there[at + length - 1]];
    const said = clauses.slice(index, index + length).reduce((sum, { key }) => sum + key.length, 0);
    if (from && to && first && last && said >= SHORTEST) {
      found.push({ start: from.start, end: to.end });
      again.push({ start: first.start, end: last.end });
    }
    index += Math.max(length, 1);
  }
  const inPresent = joined(again);
  const characters = inPresent.reduce(
    (sum, { start, end }) => sum + countCharacters(present.slice(start, end)),
    0,
  );
  return {
    earlier: found,
    present: inPresent,
    characters,
    share: characters === 0 ? 0 : characters / countCharacters(present),
  };
}

/** The most clauses of one sentence, from `from` on, that follow each other in the present text as well; 0 where it has none. */
function longestRun(
  clauses: readonly Clause[],
  from: number,
  there: readonly Clause[],
  places: ReadonlyMap<string, readonly number[]>,
): { readonly length: number; readonly at: number } {
  let best = { length: 0, at: 0 };
  for (const at of places.get(clauses[from]?.key ?? '')?.slice(0, MOST_PLACES) ?? []) {
    let length = 1;
    while (follows(clauses, from, length) && clauses[from + length]?.key === there[at + length]?.key) {
      length += 1;
    }
    if (length > best.length) best = { length, at };
  }
  return best;
}

function follows(clauses: readonly Clause[], from: number, length: number): boolean {
  return clauses[from + length]?.sentence === clauses[from]?.sentence;
}

function clausesOf(text: string): readonly Clause[] {
  return sentencesOf(text).flatMap(({ start, end }, sentence) =>
    split(text.slice(start, end), /[^，：]*[，：]?/gu).flatMap((clause): Clause[] => {
      const key = keyOf(text.slice(start + clause.start, start + clause.end));
      return key === '' ? [] : [{ start: start + clause.start, end: start + clause.end, key, sentence }];
    }),
  );
}

/** What is compared: letters and digits, with every year the same one. */
function keyOf(words: string): string {
  return words.replace(/20\d\d年/gu, '某年').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The matches of a pattern that takes in the whole text, without the blanks around them and without blank ones. */
function split(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: part, index }): Span[] => {
    const start = index + part.length - part.trimStart().length;
    const end = index + part.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}

/** Passages in reading order; those that touch or overlap are one. */
function joined(passages: readonly Span[]): readonly Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    const last = all[all.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
