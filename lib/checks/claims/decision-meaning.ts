import type { Clause } from './clause.ts';
import type { Meaning } from './meaning.ts';
import { sensesOf, within } from './mentions.ts';
import { DECISIONS } from './sums.ts';

/** Units in which decisions are counted; 项 and 个 count kinds of them. */
const DECISION_UNIT = /^(?:件|起|宗|例|份|条|件次|)$/u;

/** N7: a figure about 行政许可, 行政处罚, 行政强制 or 行政事业性收费. */
export function decisionMeaning(clause: Clause): Meaning | null {
  const { words, acts } = clause;
  const thing = clause.things.at(-1);
  const alike = clause.things.filter((each) => (each === 'fees') === (thing === 'fees'));
  const known = alike.flatMap((each) => DECISIONS[each] ?? []);
  if (!thing || !DECISIONS[thing]) return null;
  if (thing === 'fees' ? clause.kind !== 'money' : clause.kind !== 'things' && clause.kind !== 'bare')
    return null;
  if (clause.kind !== 'money' && !DECISION_UNIT.test(clause.unit)) return null;
  const at = words.map(({ sense }) => sense?.is === 'thing').lastIndexOf(true);
  const after = words.slice(at + 1).map(({ sense }) => sense?.is);
  if (after.some((is) => is !== 'plain' && is !== 'carrier' && is !== 'act')) return null;
  const isMade = acts.some((act) => act === 'decided' || act === 'processed' || act === 'answered');
  const isShown = acts.some((act) => act === 'disclosed' || act === 'published') || shownBefore(clause);
  const isExact = thing === 'fees' || (isMade && clause.unit !== '条' && clause.unit !== '');
  return {
    rule: 'N7',
    name: [...new Set(known.map(({ name }) => name))].join('、'),
    family: 'decisions',
    readings: [known.map(({ term }) => term)],
    firm: !clause.isNarrowed && !words.some(({ sense }) => sense?.is === 'about'),
    compare: isExact && !isShown && !clause.isPart && !clause.hasUnknown ? 'equals' : 'nilOnly',
    things: clause.things,
    acts: isShown ? ['disclosed'] : acts,
  };
}

/** 公示信息32条，其中行政许可12条: what was shown is counted, not what was decided. */
function shownBefore({ sentence, near }: Clause): boolean {
  const until = near[0]?.start ?? sentence.start;
  return sensesOf(within(sentence.words(), sentence.start, until), 'act').some(
    ({ act }) => act === 'disclosed' || act === 'published',
  );
}
