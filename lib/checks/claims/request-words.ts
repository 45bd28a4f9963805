import type { Clause } from './clause.ts';
import { sensesOf } from './mentions.ts';
import type { Act, Sense } from './senses.ts';
import { REQUEST_ACTS } from './sums.ts';

type Outcome = Extract<Sense, { is: 'outcome' }>;

/** The outcomes a clause names. 因重复申请不予处理 is the row; 因本机关不掌握等原因无法提供 is the group it stands in. */
export function outcomesOf({ words, said }: Clause): readonly Outcome[] {
  const named = sensesOf(words, 'outcome');
  const isOneOfSeveral = said.includes('等');
  return named.filter(
    ({ rows }) =>
      !named.some((other) => (isOneOfSeveral ? isWithin(rows, other.rows) : isWithin(other.rows, rows))),
  );
}

function isWithin(rows: readonly string[], others: readonly string[]): boolean {
  return rows.length < others.length && rows.every((row) => others.includes(row));
}

/** What was done, as far as it counts applications; what was carried over outweighs the rest, and a year beside it says which way. */
export function requestActs({ acts, sentence, stretch }: Clause, year: number): readonly Act[] {
  const known = [...new Set(acts.filter((act) => REQUEST_ACTS[act] !== undefined))];
  const [carried] = known.filter((act) => act.startsWith('carried'));
  if (carried === undefined) return known;
  const others = known.filter((act) => act === 'answered');
  if (carried !== 'carried') return [carried, ...others];
  const text = sentence.spoken.text.slice(stretch.start, stretch.end);
  const from = /(\d{4})\s*年(?:度)?\s*[结转]/u.exec(text)?.[1];
  const into = /[结转]{2}(?:至|到|入)?\s*(\d{4})\s*年/u.exec(text)?.[1];
  if (Number(from ?? into) === year - 1) return ['carriedIn', ...others];
  return Number(into) === year + 1 ? ['carriedForward'] : ['carried'];
}
