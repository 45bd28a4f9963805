import { type Clause, isInRequestsBox } from './clause.ts';
import type { Meaning } from './meaning.ts';
import { sensesOf } from './mentions.ts';
import type { Thing } from './senses.ts';
import { CASES, caseReading } from './sums.ts';

const OFFICIAL = /结果维持|结果纠正|其他结果|尚未审结/u;

/** N4: a figure about 行政复议 and 行政诉讼 over disclosure; how cases ended is compared column by column, never with the total. */
export function caseMeaning(clause: Clause): Meaning | null {
  const { counted, sentence, words, said } = clause;
  if (!['things', 'bare'].includes(clause.kind) && clause.unit !== '次') return null;
  if (!isAboutDisclosure(clause) || /各$/u.test(said)) return null;
  const ends = [...new Set(sensesOf(words, 'caseEnd').map(({ end }) => end))];
  const own = casesAmong(clause.things);
  const before = clause.previous?.meaning.family === 'cases' ? clause.previous.meaning.things : undefined;
  const things = own.length > 0 ? own : ends.length > 0 ? (before ?? casesAmong(topic(clause))) : [];
  if (things.length === 0 || ends.length > 1) return null;
  const sense = counted?.sense;
  const isCounted =
    (sense?.is === 'thing' && CASES[sense.thing] !== undefined) ||
    sense?.is === 'caseEnd' ||
    (sense?.is === 'act' && own.length > 0 && !clause.countedBehind);
  if (!isCounted) return null;
  const [end = 'total'] = ends;
  if (end === 'ended') return null;
  const kinds = things.flatMap((thing) => CASES[thing] ?? []);
  const name = kinds.map((kind) => kind.name).join('、');
  return {
    rule: 'N4',
    name: end === 'total' ? name : `${name}${OFFICIAL.exec(said)?.[0] ?? said.slice(-4)}`,
    family: 'cases',
    readings: [caseReading(kinds, end)],
    firm:
      !clause.isNarrowed &&
      !clause.acts.includes('answered') &&
      (end === 'total' || OFFICIAL.test(said)) &&
      !(clause.isPart && end === 'total' && clause.hasUnknown) &&
      !/复议机关|复议机构|复议委员会|司法局/u.test(sentence.plain.slice(sentence.start, sentence.end)),
    compare: 'equals',
    things,
    acts: [],
  };
}

function casesAmong(things: readonly Thing[]): readonly Thing[] {
  const last = things.at(-1);
  if (last === undefined || CASES[last] === undefined) return [];
  const cases = things.filter((thing) => CASES[thing] !== undefined);
  return [...new Set(cases)];
}

function topic({ topic: thing }: Clause): readonly Thing[] {
  return thing === undefined ? [] : [thing];
}

function isAboutDisclosure({ sentence, topic: thing }: Clause): boolean {
  const text = sentence.plain.slice(sentence.start, sentence.end);
  return thing === 'application' || /信息公开|依申请公开|政务公开/u.test(text) || isInRequestsBox(sentence);
}
