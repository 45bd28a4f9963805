import type { Span } from '#lib/report/span.ts';
import { matchesOf, sentenceAt } from './matches.ts';
import type { Passage } from './passage.ts';
import { placesOf, touches } from './places.ts';
import type { Remark } from './remark.ts';
import type { Confusable, WordLists } from './word-lists.ts';

/** X14: words of the agency's lists: what is easily confused, and what should not stand in a report. */
export function listedWords({ confusable, forbidden }: WordLists, { text }: Passage): readonly Remark[] {
  return [
    ...confusable.flatMap((entry) => confusedIn(text, entry)),
    ...forbidden.flatMap(({ word, say, except }) =>
      placesOf(text, word)
        .filter((place) => !touches(place, text, except))
        .map(
          (place): Remark => ({
            ...place,
            rule: 'X14',
            weight: 'warns',
            say: `“${word}”在不宜使用的词语表里。${say || '请改用别的说法。'}`,
          }),
        ),
    ),
  ];
}

function confusedIn(text: string, entry: Confusable): readonly Remark[] {
  return wrongPlaces(text, entry)
    .filter((place) => fitsSentence(text, place, entry))
    .filter((place) => !touches(place, text, entry.except))
    .map(({ start, end, mend }) => ({
      start,
      end,
      rule: 'X14',
      weight: entry.isAdvice ? 'advises' : 'warns',
      say: sayConfused(text.slice(start, end), mend),
      mend,
    }));
}

const NUMBER = '[数]';
const patterns = new WeakMap<Confusable, RegExp>();

function wrongPlaces(text: string, entry: Confusable): readonly (Span & { readonly mend: string })[] {
  const { wrong, right } = entry;
  if (!wrong.includes(NUMBER)) return placesOf(text, wrong).map((place) => ({ ...place, mend: right }));
  return matchesOf(text, patternOf(entry)).map(({ start, end, groups }) => {
    const numbers = [...groups];
    return { start, end, mend: right.replaceAll(NUMBER, () => numbers.shift() ?? '') };
  });
}

/** [数] is a whole number: it neither begins nor ends in the middle of a longer one. */
function patternOf(entry: Confusable): RegExp {
  const known = patterns.get(entry);
  if (known) return known;
  const source = entry.wrong
    .split(NUMBER)
    .map((words) => words.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
    .join('(?<!\\d)(\\d+(?:\\.\\d+)?)(?!\\d)');
  const pattern = new RegExp(source, 'gu');
  patterns.set(entry, pattern);
  return pattern;
}

function fitsSentence(text: string, { start }: Span, { near, without }: Confusable): boolean {
  if (near.length === 0 && without.length === 0) return true;
  const sentence = sentenceAt(text, start);
  const holds = (words: string) => sentence.includes(words);
  return (near.length === 0 || near.some(holds)) && !without.some(holds);
}

/** Both in “ ”, or both without where one of them brings its own. */
function sayConfused(wrong: string, right: string): string {
  const isQuoted = /[“”]/u.test(wrong + right);
  return isQuoted ? `${wrong} 一般写作 ${right}，请核对。` : `“${wrong}”可能是“${right}”，请核对。`;
}
