import type { Span } from '#lib/report/span.ts';
import type { Kind } from './figures-in-text.ts';
import type { Meaning } from './meaning.ts';
import { type Mention, type Sentence, sensesOf, within } from './mentions.ts';
import type { Act, Thing } from './senses.ts';
import type { SumReading } from './sums.ts';
import type { Word } from './words.ts';

/** Where requests are the subject although no sentence says so: the box of the notice's second aspect. */
export const REQUESTS_BOX = { section: 'general', box: 'requests' } as const;

/** A figure understood before in the same sentence, with the sums it agreed with. */
export type Understood = { readonly meaning: Meaning; readonly matched: readonly SumReading[] };

/** The words that decide what a figure means. */
export type Clause = {
  readonly sentence: Sentence;
  readonly kind: Kind;
  readonly unit: string;
  /** Words of the clause in front, and behind where the counted noun stands behind. */
  readonly words: readonly Word[];
  readonly near: readonly Word[];
  /** The last word that says something before the figure, or the noun behind it; null where unknown words stand there. */
  readonly counted: Word | null;
  readonly countedBehind: boolean;
  readonly things: readonly Thing[];
  readonly acts: readonly Act[];
  /** What the sentence has last spoken of, before this clause. */
  readonly topic: Thing | undefined;
  /** 其中 between the figure before and this one. */
  readonly isPart: boolean;
  readonly isNarrowed: boolean;
  /** Words nobody knows in the clause in front. */
  readonly hasUnknown: boolean;
  /** The text of the clause in front, blanks and years taken out. */
  readonly said: string;
  /** From the clause in front to the end of what stands behind. */
  readonly stretch: Span;
  readonly previous: Understood | undefined;
};

/** Gathers what stands around a figure. */
export function clauseOf(sentence: Sentence, mention: Mention, previous: Understood | undefined): Clause {
  const { near, tail, figure } = mention;
  const behind = tail.filter(({ sense }) => sense?.is !== 'plain');
  const countedBehind = isNoun(behind[0]);
  const words = countedBehind ? [...near, ...tail] : near;
  const last = near.filter(({ sense }) => sense?.is !== 'plain').at(-1);
  const isOtherNoun =
    !countedBehind && startsNoun(sentence, behind[0]) && !isThing(last) && figure.kind !== 'money';
  const floor = sentence.mentions[mention.index - 1]?.figure.end ?? sentence.start;
  return {
    sentence,
    kind: figure.kind,
    unit: figure.unit,
    words,
    near,
    counted: countedBehind ? (behind[0] ?? null) : isOtherNoun ? null : (last ?? null),
    countedBehind,
    things: sensesOf(words, 'thing').map(({ thing }) => thing),
    acts: sensesOf(words, 'act').map(({ act }) => act),
    topic: topicBefore(sentence, mention.nearStart),
    isPart: within(sentence.words(), floor, figure.start).some(({ sense }) => sense?.is === 'part'),
    isNarrowed: words.some(({ sense }) => sense?.is === 'narrowing'),
    hasUnknown: near.some(({ sense }) => sense === null),
    said: sentence.plain.slice(mention.nearStart, figure.start).replace(/[\s\u2007]/gu, ''),
    stretch: { start: mention.nearStart, end: mention.tailEnd },
    previous,
  };
}

function isThing(word: Word | undefined): boolean {
  return word?.sense?.is === 'thing' && word.sense.thing !== 'foreign';
}

function isNoun(word: Word | undefined): boolean {
  const is = word?.sense?.is;
  return isThing(word) || is === 'applicant' || is === 'outcome' || isCarry(word);
}

/** 另有8件结转下年度. */
function isCarry(word: Word | undefined): boolean {
  return word?.sense?.is === 'act' && word.sense.act.startsWith('carried');
}

/** Verbs and adverbs that may follow a figure without being what it counts. */
const GOES_ON = /^[均都全已未并及和与且后时同较比占按依不则由经]/u;

function startsNoun({ plain }: Sentence, word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (word.sense?.is === 'thing' || word.sense?.is === 'carrier') return true;
  return word.sense === null && !GOES_ON.test(plain.slice(word.start, word.end));
}

/** What was last spoken of in the sentence; where nothing was, the box or the sentence before decides. */
export function topicBefore(sentence: Sentence, at: number): Thing | undefined {
  const things = sensesOf(within(sentence.words(), sentence.start, at), 'thing').filter(
    ({ thing }) => thing !== 'application?',
  );
  const last = things.at(-1);
  if (last) return last.thing;
  if (isInRequestsBox(sentence)) return 'application';
  const before = sentence.before && sensesOf(sentence.before.words(), 'thing').at(-1)?.thing;
  return before === 'application' ? before : undefined;
}

/** Does the sentence stand where requests are the subject? */
export function isInRequestsBox({ spoken }: Sentence): boolean {
  return spoken.section === REQUESTS_BOX.section && spoken.field === `texts.${REQUESTS_BOX.box}`;
}

/** Does an unknown or narrowing word stand between what was done and what it was done with? */
export function isModified(words: readonly Word[]): boolean {
  const thing = words.map(({ sense }) => sense?.is === 'thing').lastIndexOf(true);
  const act = words.slice(0, thing === -1 ? 0 : thing).findIndex(({ sense }) => sense?.is === 'act');
  if (act === -1) return false;
  return words
    .slice(act, thing)
    .some(({ sense }) => sense === null || sense.is === 'about' || sense.is === 'caseEnd');
}
