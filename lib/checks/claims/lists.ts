import { agrees, differs } from './judgement.ts';
import type { Read } from './read-sentence.ts';
import { isWithin } from './same-value.ts';
import { sayCount, sayFigure } from './say.ts';

/** Figures that are counted together although their units differ. */
const COUNTABLE = /^(?:件次|件|条次|条|个|份|篇|则|宗|起|例|项|部)$/u;
const OPENS = /^[^，,。；;（(]{0,12}[，,：:（(；;。]?(?:其中|包括|分别为|分别是|涵盖)[，,：:]?/u;
const OPENS_WITHOUT_WORD = /^[^，,。；;：:（(]{0,4}[：:（(](?!含|其中|包括)/u;
/** Words that say that only some parts are named. */
const PARTIAL = /等|主要|重点|部分|不含|占/u;
/** Parts that come to less than this share of the total are examples of it, not all of it. */
const LEAST = 0.5;
/** The same where only two parts are named and nothing says that they are all. */
const LEAST_OF_TWO = 0.9;
const SAYS_ALL = /共|总|合计|累计/u;

/** A list that a sentence can hold. */
const LONGEST_LIST = 60;

/** Parts nearest to the total first · `binds`: how far their sum binds the total. */
type List = {
  readonly parts: readonly number[];
  readonly binds: 'equals' | 'mostly' | 'atMost' | 'nothing';
};

/** N8, N3: 共 N 条，其中…: the parts add up. Returns the same figures, those that head a list judged by it as well. */
export function addUpLists(reads: readonly Read[]): readonly Read[] {
  return reads.map((read, total) => {
    if (read.role !== 'amount' || read.judgement.verdict === 'differs') return read;
    const list = listUnder(reads, total) ?? listBefore(reads, total);
    return list ? judged(reads, read, list) : read;
  });
}

function judged(reads: readonly Read[], read: Read, { parts, binds }: List): Read {
  const members = parts.flatMap((index) => reads[index] ?? []);
  const total = read.mention.figure;
  if (total.value === null || total.about || members.some(({ mention }) => mention.figure.about)) return read;
  let sum = 0;
  for (const [index, { mention }] of members.entries()) {
    if (mention.figure.value === null) return read;
    sum += mention.figure.value;
    if (index === 0 || !isWithin(total.value, sum, total.precision)) continue;
    return read.judgement.verdict === 'agrees'
      ? read
      : {
          ...read,
          judgement: agrees(ruleOf(members), read.judgement.name, `${sayCount(index + 1)}相加正好`, []),
        };
  }
  if (isSettledByTable([read, ...members])) return read;
  if (members.length < 2 || binds === 'nothing') return read;
  const least = binds === 'mostly' ? LEAST_OF_TWO : LEAST;
  const isExamples = binds === 'atMost' || (ruleOf(members) === 'N8' && sum < total.value * least);
  if (sum < total.value && isExamples) return read;
  const against = `其中${sayCount(members.length)}相加是 ${sum}，相差 ${Math.abs(sum - total.value)}`;
  const { name, cells } = read.judgement;
  const message = `文字写${sayFigure(name, total)}，${against}。请改正，或说明理由。`;
  return { ...read, judgement: differs(ruleOf(members), name, against, message, cells) };
}

/** The table says already which of them is wrong, or that they are all right and some parts were left out. */
function isSettledByTable(reads: readonly Read[]): boolean {
  const isWrong = ({ meaning, judgement }: Read) =>
    meaning?.compare === 'equals' && judgement.verdict === 'differs';
  const isRight = ({ meaning, judgement }: Read) => meaning !== null && judgement.verdict === 'agrees';
  return reads.some(isWrong) || reads.every(isRight);
}

function ruleOf(members: readonly Read[]): string {
  return members.every(({ meaning }) => meaning?.rule === 'N3') ? 'N3' : 'N8';
}

/** The parts named behind a total: after 其中, after a colon or in brackets. */
function listUnder(reads: readonly Read[], total: number): List | null {
  const head = reads[total];
  const next = reads[total + 1];
  if (!head || !next || !COUNTABLE.test(head.mention.figure.unit)) return null;
  const { plain } = head.sentence;
  const opening = between(plain, head, next);
  const skipped = skipChanges(reads, total + 1);
  const first = reads[skipped];
  const isNamed =
    OPENS.test(opening) ||
    (first !== undefined && OPENS.test(between(plain, reads[skipped - 1] ?? head, first)));
  const isOpen = isNamed || OPENS_WITHOUT_WORD.test(opening);
  if (!isOpen || !first) return null;
  const depth = depthAt(plain, head.sentence.start, first.mention.figure.start);
  const isInBrackets = depth > depthAt(plain, head.sentence.start, head.mention.figure.end);
  const parts: number[] = [];
  let said = plain.slice(head.mention.figure.end, first.mention.figure.start);
  for (let index = skipped; index < Math.min(reads.length, skipped + LONGEST_LIST); index += 1) {
    const part = reads[index];
    const before = reads[index - 1];
    if (!part || !before) break;
    const gap = between(plain, before, part);
    if (depthAt(plain, head.sentence.start, part.mention.figure.start) < depth) break;
    if (depthAt(plain, head.sentence.start, part.mention.figure.start) > depth) continue;
    if (isInBrackets && index > skipped && gap.includes('）') && !gap.includes('（')) break;
    if (index > skipped && (/[；;]/u.test(gap) || OPENS.test(gap))) break;
    if (part.role !== 'amount') continue;
    if (!COUNTABLE.test(part.mention.figure.unit) || !mayBePart(head, part)) break;
    parts.push(index);
    said += gap;
  }
  if (parts.length === 0 || (!isNamed && parts.length < 2)) return null;
  const last = reads[parts.at(-1) ?? total]?.mention.figure.end ?? 0;
  if (/^\s*等/u.test(plain.slice(last))) return { parts, binds: 'atMost' };
  const applicants = parts.every((index) => reads[index]?.meaning?.rule === 'N3');
  const saysAll = SAYS_ALL.test(plain.slice(head.mention.nearStart, head.mention.figure.start));
  if (PARTIAL.test(said) || parts.length === 1) return { parts, binds: 'atMost' };
  return { parts, binds: parts.length > 2 || saysAll || applicants ? 'equals' : 'mostly' };
}

/** 自然人8件、法人2件，共计10件: the parts named in front of a total. Commas part whole statements, so only a sum that holds is said of them. */
function listBefore(reads: readonly Read[], total: number): List | null {
  const head = reads[total];
  const last = reads[total - 1];
  if (!head || !last || !COUNTABLE.test(head.mention.figure.unit)) return null;
  const { plain } = head.sentence;
  if (!/^[^，,。；;、]{0,2}[，,、]?(?:共计|合计|总计|共)$/u.test(between(plain, last, head))) return null;
  const parts: number[] = [];
  let isRow = true;
  for (let index = total - 1; index >= 0; index -= 1) {
    const part = reads[index];
    const after = reads[index + 1];
    if (part?.role !== 'amount' || !after || !COUNTABLE.test(part.mention.figure.unit)) break;
    const gap = between(plain, part, after);
    if (index < total - 1 && /[。；;]/u.test(gap)) break;
    if (index < total - 1 && !/^[^，,]{0,10}、/u.test(gap)) isRow = false;
    parts.push(index);
  }
  return parts.length < 2 ? null : { parts, binds: isRow ? 'equals' : 'nothing' };
}

/** A figure that is a total of its own ends the list: 其中自然人8件，法人2件，答复9件. */
function mayBePart({ meaning: whole }: Read, { meaning }: Read): boolean {
  if (meaning === null || meaning.rule === 'N3') return true;
  if (whole !== null && meaning.family !== whole.family) return false;
  if (meaning.family === 'requests') return meaning.acts.length === 0;
  return true;
}

function skipChanges(reads: readonly Read[], from: number): number {
  let index = from;
  while (reads[index] !== undefined && reads[index]?.role !== 'amount') index += 1;
  return index;
}

function between(plain: string, from: Read, to: Read): string {
  return plain.slice(from.mention.figure.end, to.mention.figure.start).replace(/[\s\u2007]/gu, '');
}

function depthAt(plain: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    if (plain[at] === '（' || plain[at] === '(') depth += 1;
    else if (plain[at] === '）' || plain[at] === ')') depth -= 1;
  }
  return depth;
}
