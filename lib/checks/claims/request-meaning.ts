import { type Clause, isModified } from './clause.ts';
import type { Meaning } from './meaning.ts';
import { sensesOf } from './mentions.ts';
import type { Act } from './senses.ts';
import { REQUEST_ACTS, type SumReading, WITH_CARRIED_IN } from './sums.ts';

const NAMES: Partial<Readonly<Record<Act, string>>> = {
  received: '收到',
  accepted: '受理',
  processed: '办理',
  answered: '答复',
  carriedIn: '上年结转',
  carriedForward: '结转下年度',
  carried: '结转',
};

/** N1, N2, N3: a figure about applications for disclosure; null where the words speak of something else. */
export function requestMeaning(clause: Clause, year: number): Meaning | null {
  const { words, things, counted } = clause;
  if (!['things', 'bare'].includes(clause.kind) && clause.unit !== '次') return null;
  if (!counted?.sense) return null;
  const last = things.filter((thing) => thing !== 'application?').at(-1);
  if (last !== undefined && last !== 'application') return null;
  if (last === undefined && clause.topic !== 'application') return null;

  const outcomes = narrowest(sensesOf(words, 'outcome'));
  const applicants = sensesOf(words, 'applicant');
  const acts = actsOf(clause, year);
  const isCarry = acts.some((act) => act.startsWith('carried'));
  if (acts.length + outcomes.length + applicants.length === 0 && last === undefined) return null;
  const { is } = counted.sense;
  if (
    !(
      is === 'thing' ||
      is === 'act' ||
      is === 'outcome' ||
      is === 'applicant' ||
      (is === 'carrier' && outcomes.length > 0)
    )
  )
    return null;
  if (clause.unit === '' && is === 'thing' && acts.length === 0) return null;

  const columns = applicants.length > 0 ? applicants.flatMap((each) => each.columns) : null;
  const base = {
    family: 'requests',
    compare: 'equals',
    things: ['application'],
    firm: !(clause.isNarrowed || isModified(words) || words.some(({ sense }) => sense?.is === 'about')),
  } as const;
  const over = (readings: readonly SumReading[]): readonly SumReading[] =>
    columns === null
      ? readings
      : readings.map((reading) => reading.map((term) => ('fee' in term ? term : { ...term, columns })));

  if (outcomes.length > 0 && !isCarry) {
    const name = outcomes.map((each) => each.name).join('和');
    const rows = outcomes.flatMap((each) => each.rows);
    const term = { says: `「${name}」`, table: 'requests', rows, columns: ['allApplicants'] } as const;
    return { ...base, rule: 'N2', name, readings: over([[term]]), acts };
  }
  if (applicants.length > 0) {
    const { previous } = clause;
    const inherited = previous?.meaning.family === 'requests' ? previous : undefined;
    const readings =
      acts.length > 0
        ? readingsOf(acts)
        : inherited && inherited.matched.length > 0
          ? inherited.matched
          : (inherited?.meaning.readings ?? readingsOf(['processed']));
    return {
      ...base,
      rule: 'N3',
      name: applicants.map((each) => each.name).join('和'),
      readings: over(readings),
      acts: acts.length > 0 ? acts : (inherited?.meaning.acts ?? []),
    };
  }
  const isSettled = acts.length < 2;
  const isPartOfWhole = clause.isPart && !isCarry;
  const readings = readingsOf(acts.length > 0 ? acts : ['processed']);
  return {
    ...base,
    rule: acts.some((act) => act === 'answered') || isCarry ? 'N2' : 'N1',
    name: NAMES[acts[0] ?? 'accepted'] ?? '申请',
    readings: acts[0] === 'received' && saysWithCarriedIn(clause) ? [...readings, WITH_CARRIED_IN] : readings,
    firm: base.firm && isSettled && !isPartOfWhole && (acts.length > 0 || !clause.hasUnknown),
    acts,
  };
}

/** What was done, as far as it counts applications; what was carried over outweighs the rest. */
function actsOf({ acts, sentence, stretch }: Clause, year: number): readonly Act[] {
  const known = [...new Set(acts.filter((act) => REQUEST_ACTS[act] !== undefined))];
  const carried = known.filter((act) => act.startsWith('carried'));
  if (carried.length === 0) return known;
  if (carried[0] !== 'carried') return [...carried.slice(0, 1), ...known.filter((act) => act === 'answered')];
  const text = sentence.spoken.text.slice(stretch.start, stretch.end);
  const named =
    /(\d{4})\s*年(?:度)?\s*[结转]/u.exec(text)?.[1] ??
    /[结转]{2}(?:至|到|入)?\s*(\d{4})\s*年/u.exec(text)?.[1];
  const into = /[结转]{2}(?:至|到|入)?\s*\d{4}\s*年/u.test(text);
  const others = known.filter((act) => act === 'answered');
  if (named === undefined) return ['carried'];
  if (Number(named) === year - 1) return ['carriedIn', ...others];
  return into && Number(named) === year + 1 ? ['carriedForward'] : ['carried'];
}

/** 因重复申请不予处理: the row, not the group it stands in. */
function narrowest<O extends { readonly rows: readonly string[] }>(outcomes: readonly O[]): readonly O[] {
  return outcomes.filter(
    (one) =>
      !outcomes.some(
        (other) => other.rows.length < one.rows.length && other.rows.every((row) => one.rows.includes(row)),
      ),
  );
}

function readingsOf(acts: readonly Act[]): readonly SumReading[] {
  return acts.flatMap((act) => REQUEST_ACTS[act] ?? []);
}

/** 收到…件（含上年结转…件）. */
function saysWithCarriedIn({ sentence, words }: Clause): boolean {
  const from = words.at(-1)?.end ?? sentence.start;
  return /^[^。]{0,24}(?:含|包括|其中)[^。，]{0,10}(?:结转|转结)/u.test(
    sentence.plain.slice(from, sentence.end),
  );
}
