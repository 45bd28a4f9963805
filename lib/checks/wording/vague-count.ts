import { matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import type { Remark } from './remark.ts';

/** X14: 近229条 is exact and near at once; 近5000人次 and 20余人 are as they should be. */
export function vagueCounts({ text }: Passage): readonly Remark[] {
  const found = matchesOf(text, /(近|约|大约|将近)\s*(\d*[1-9]\d)(\s*[条件篇份])/gu);
  return found
    .filter(({ groups: [, number] }) => Number(number) % 5 !== 0)
    .map(({ groups: [vague = '', number = '', unit = ''], ...match }) => ({
      ...match,
      rule: 'X14',
      weight: 'advises',
      say: `“${match.words}”：数字是准确的，不用写“${vague}”。`,
      mend: number + unit,
    }));
}
