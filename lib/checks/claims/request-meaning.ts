import { type Clause, isInRequestsBox, isModified } from './clause.ts';
import type { Meaning } from './meaning.ts';
import { sensesOf } from './mentions.ts';
import { outcomesOf, requestActs } from './request-words.ts';
import type { Act, Sense } from './senses.ts';
import { REQUEST_ACTS, type SumReading, WITH_CARRIED_IN } from './sums.ts';

type Applicant = Extract<Sense, { is: 'applicant' }>;

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
  if (!isOfApplications(clause)) return null;
  const acts = requestActs(clause, year);
  const outcomes = outcomesOf(clause);
  const applicants = sensesOf(clause.words, 'applicant');
  const isNamed = clause.things.includes('application');
  if (acts.length + outcomes.length + applicants.length === 0 && !isNamed) return null;
  const counted = clause.counted?.sense?.is;
  if (counted === 'carrier' ? outcomes.length === 0 : !isCountable(counted)) return null;
  if (clause.unit === '' && counted === 'thing' && acts.length === 0) return null;

  const base = { family: 'requests', compare: 'equals', things: ['application'] } as const;
  const firm = isFirm(clause);
  const isCarry = acts[0]?.startsWith('carried') === true;
  if (outcomes.length > 0 && !isCarry) {
    const name = outcomes.map((each) => each.name).join('和');
    const rows = outcomes.flatMap((each) => each.rows);
    const term = { says: `「${name}」`, table: 'requests', rows, columns: ['allApplicants'] } as const;
    return { ...base, rule: 'N2', name, readings: over(applicants, [[term]]), firm, acts };
  }
  if (applicants.length > 0) {
    const name = applicants.map((each) => each.name).join('和');
    const inherited = acts.length > 0 ? { acts, readings: readingsOf(acts) } : inheritedFrom(clause);
    return {
      ...base,
      rule: 'N3',
      name,
      readings: over(applicants, inherited.readings),
      firm,
      acts: inherited.acts,
    };
  }
  const readings = readingsOf(acts.length > 0 ? (isCarry ? acts.slice(0, 1) : acts) : ['processed']);
  return {
    ...base,
    rule: acts[0] === 'answered' || isCarry ? 'N2' : 'N1',
    name: NAMES[acts[0] ?? 'accepted'] ?? '申请',
    readings: acts[0] === 'received' && saysWithCarriedIn(clause) ? [...readings, WITH_CARRIED_IN] : readings,
    firm: firm && (isCarry || (acts.length < 2 && !clause.isPart)) && (acts.length > 0 || !clause.hasUnknown),
    compare: isCarry && acts.length > 1 ? 'atMost' : 'equals', // 办结上年结转: perhaps not all of it
    acts,
  };
}

/** Do the words, or what the sentence has been speaking of, mean applications for disclosure? */
function isOfApplications({ kind, unit, things, topic, acts, sentence }: Clause): boolean {
  if (kind !== 'things' && kind !== 'bare' && unit !== '次') return false;
  const last = things.filter((thing) => thing !== 'application?').at(-1) ?? topic;
  if (last === 'application') return true;
  const isCarry = acts.some((act) => act === 'carriedIn' || act === 'carriedForward');
  return things.length === 0 && isCarry && isInRequestsBox(sentence); // nothing else is carried over
}

function isCountable(is: string | undefined): boolean {
  return is === 'thing' || is === 'act' || is === 'outcome' || is === 'applicant';
}

/** What narrows the figure before narrows what is said on of it: 通过网络收到申请98件，答复95件. */
function isFirm({ words, isNarrowed, things, acts, previous }: Clause): boolean {
  if (isNarrowed || isModified(words)) return false;
  if (words.some(({ sense }) => sense?.is === 'about' || sense?.is === 'caseEnd')) return false;
  if (acts.includes('accepted') && previous?.meaning.acts[0] === 'received') return false; // 收到152件，受理149件
  const goesOn = previous?.meaning.family === 'requests' && !things.includes('application');
  return !goesOn || previous.meaning.firm || previous.matched.length > 0;
}

/** 其中自然人: applicants are counted as the figure they are a part of was. */
function inheritedFrom({ previous }: Clause): Pick<Meaning, 'acts' | 'readings'> {
  if (previous?.meaning.family !== 'requests') return { acts: [], readings: readingsOf(['processed']) };
  const { meaning, matched } = previous;
  return { acts: meaning.acts, readings: matched.length > 0 ? matched : meaning.readings };
}

/** The same sums over the columns of some applicants. */
function over(applicants: readonly Applicant[], readings: readonly SumReading[]): readonly SumReading[] {
  if (applicants.length === 0) return readings;
  const columns = applicants.flatMap((each) => each.columns);
  const among = applicants.map((each) => each.name).join('和');
  return readings.map((reading) =>
    reading.map((term) => ('fee' in term ? term : { ...term, columns, among })),
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
