import { type Match, matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import { isInside } from './places.ts';
import type { Remark } from './remark.ts';
import type { WordLists } from './word-lists.ts';

/** Numerals stand side by side by right: 二〇二二, 一一. */
const NUMERALS = /[〇一二三四五六七八九十百千万亿两]/u;
/** Words that hardly ever stand twice; where they do by right (目的的, 参与与) the list of doublings says so. */
const SMALL_WORDS = /[的了是和与在对将被把由及并也都就或其而且从向]/u;

/** X14: a character or a word typed twice. Most doublings at the seam of two words (部门门户, 进行行政) are right, so only these are told:
 * small words, a doubling at either end of a clause, three of the same, and a word of two to four characters twice. */
export function doubledCharacters({ doublings }: WordLists, { text }: Passage): readonly Remark[] {
  return [
    ...matchesOf(text, /(\p{Script=Han})\1+/gu).filter((match) => isSlip(text, match)),
    ...doubledWords(text),
  ]
    .filter((match) => !isInside(match, text, doublings))
    .map(({ start, end, words, groups: [once = ''] }) => ({
      start,
      end,
      rule: 'X14',
      weight: 'warns',
      say: `“${words}”重复了，应为“${once}”。`,
      mend: once,
    }));
}

function isSlip(text: string, { start, end, words }: Match): boolean {
  const character = words.charAt(0);
  if (NUMERALS.test(character)) return false;
  if (words.length > 2) return true;
  const [before, after] = [text.slice(start - 1 < 0 ? 0 : start - 1, start), text.slice(end, end + 1)];
  const next = text.slice(end, end + 2);
  if (next.length === 2 && next[0] === next[1]) return false; // 方方面面
  if (start >= 2 && text[start - 1] === text[start - 2]) return false; // the second half of it
  if (SMALL_WORDS.test(character)) return true;
  return /^$|[，。；：！？（\n]/u.test(before) || /^$|[，。；！？）\n]/u.test(after);
}

function doubledWords(text: string): readonly Match[] {
  return matchesOf(text, /(\p{Script=Han}{2,4})\1/gu).filter(
    ({ groups: [once = ''] }) => !NUMERALS.test(once) && new Set(once).size > 1,
  );
}
