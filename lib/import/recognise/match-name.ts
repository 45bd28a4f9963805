import type { NameMatch, Stub } from './raw-row.ts';
import type { RowName, TableWords } from './row-names.ts';
import { labelKey, likeness, numberMark, wordsOf } from './wording.ts';

const MOST_PARTS = 6;
/** No name is as long as this. */
const LONGEST = 80;
/** A name may be misspelt this much when its number is right and no other comes as near. */
const LIKE_ENOUGH = 0.8;
/** A name shorter than this is looked for as a whole only: 其他 and 总计 end many words. */
const SHORTEST_ENDING = 4;

/** The row that the last stubs name: exactly, else as the end of a longer text, else misspelt but with its number. */
export function matchName(stubs: readonly Stub[], words: TableWords): NameMatch | undefined {
  for (let parts = 1; parts <= Math.min(MOST_PARTS, stubs.length); parts += 1) {
    const original = joined(stubs, parts);
    const name = rowNamed(original, words);
    if (name) return { name, stubs: parts, original, before: '' };
  }
  return matchEnding(stubs, words) ?? matchMisspelt(stubs, words);
}

/** The row that a text names as a whole. A short name counts only with its own number or with none: （六）其他 is cut from a heading. */
export function rowNamed(text: string, words: TableWords): RowName | undefined {
  const name = words.rows.get(labelKey(text));
  const isSure =
    name && (name.key.length >= SHORTEST_ENDING || [name.key, name.numbered].includes(wordsOf(text)));
  return isSure ? name : undefined;
}

function joined(stubs: readonly Stub[], parts: number): string {
  return stubs
    .slice(stubs.length - parts)
    .map(({ text }) => text)
    .join('');
}

function matchEnding(stubs: readonly Stub[], words: TableWords): NameMatch | undefined {
  const text = stubs.at(-1)?.text ?? '';
  const all = wordsOf(text);
  let best: RowName | undefined;
  for (const name of words.rows.values()) {
    const ends =
      name.key.length >= SHORTEST_ENDING
        ? all.endsWith(name.key)
        : all.endsWith(name.numbered) && name.numbered !== name.key;
    if (ends && name.key.length > (best?.key.length ?? 0)) best = name;
  }
  if (!best) return undefined;
  const tail = all.endsWith(best.numbered) ? best.numbered : best.key;
  return { name: best, stubs: 1, original: text, before: all.slice(0, all.length - tail.length) };
}

function matchMisspelt(stubs: readonly Stub[], words: TableWords): NameMatch | undefined {
  for (let parts = 1; parts <= Math.min(3, stubs.length); parts += 1) {
    const original = joined(stubs, parts);
    const name = rowMisspelt(original, words);
    if (name) return { name, stubs: parts, original, before: '' };
  }
  return undefined;
}

/** The row that a misspelt text means: its number is right, and no other row with that number comes as near. */
export function rowMisspelt(text: string, words: TableWords): RowName | undefined {
  const mark = wordsOf(numberMark(text));
  if (mark === '' || text.length > LONGEST) return undefined;
  const key = labelKey(text);
  const near = [...words.rows.values()].filter(
    (name) => wordsOf(numberMark(name.label)) === mark && likeness(key, name.key) >= LIKE_ENOUGH,
  );
  return new Set(near.map(({ label }) => label)).size === 1 ? near[0] : undefined;
}
