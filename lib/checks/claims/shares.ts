import { agrees, differs, unknown } from './judgement.ts';
import type { Read } from './read-sentence.ts';
import { isWithin } from './same-value.ts';
import { sayFigure } from './say.ts';

/** Rates of something done, over what was to be done. Satisfaction is asked of samples, so nothing can be said of it. */
const DONE_RATE = /(?:办结|答复|回复|办复|办理|处理|按时|按期|及时|受理|公开)[\u4e00-\u9fff]{0,4}[率]/u;
const SAMPLED = /满意|接通|知晓|支持|好评|认可|合格|抽查/u;
const SHARE = /占/u;
const CUT = /(?:压减|减少|下降|精简|压缩|降低|缩减|增长|增加|提高|上升|提升)/u;

/** N10: percentages are recomputed where both numbers are given; one that no count can give is pointed out. */
export function recomputeShares(reads: readonly Read[]): readonly Read[] {
  return reads.map((read, index) =>
    read.role === 'share' && read.mention.figure.kind === 'percent' ? judged(reads, read, index) : read,
  );
}

function judged(reads: readonly Read[], read: Read, index: number): Read {
  const { figure } = read.mention;
  const { name } = read.judgement;
  const { plain } = read.sentence;
  const said = plain.slice(read.mention.nearStart, figure.start).replace(/[\s\u2007]/gu, '');
  const percent = figure.value;
  if (percent === null || figure.about) return read;
  const isCut = CUT.test(said);
  const before = reads
    .slice(0, index)
    .filter((each) => each.role === 'amount' && isCount(each, isCut))
    .slice(-6);
  const values = before.map(({ mention }) => mention.figure.value ?? 0);
  const fits = (part: number, whole: number) =>
    whole > 0 && isWithin(percent, (part / whole) * 100, figure.precision);
  const told = (part: number, whole: number) => `${part} ÷ ${whole} ＝ ${((part / whole) * 100).toFixed(2)}%`;
  const ok = (part: number, whole: number, against = told(part, whole)) => ({
    ...read,
    judgement: agrees('N10', name, against, []),
  });
  const last = values.at(-1);
  const first = values.at(-2);

  if (isCut && first !== undefined && last !== undefined) {
    const change = Math.abs(first - last);
    const isFromTo = /从[^，。]*$/u.test(
      plain.slice(read.sentence.start, before.at(-2)?.mention.figure.start),
    );
    if (!isFromTo) return read;
    if (fits(change, first))
      return ok(change, first, `${first} 到 ${last}，${((change / first) * 100).toFixed(2)}%`);
    return wrong(read, `${first} 到 ${last} 是 ${((change / first) * 100).toFixed(2)}%`);
  }
  if (SAMPLED.test(said)) return unsaid(read);
  const isDone = DONE_RATE.test(said);
  const isShare = SHARE.test(said);
  if (!isDone && !isShare) return unsaid(read);
  for (const part of [...values].reverse())
    for (const whole of [...values].reverse())
      if (whole >= part && part !== 0 && fits(part, whole)) return ok(part, whole);
  const whole = wholeOf(reads, before, isDone);
  if (whole !== undefined && last !== undefined && whole > last) return wrong(read, told(last, whole));
  const only = before.at(-1);
  if (
    isDone &&
    only &&
    values.length > 0 &&
    last !== undefined &&
    isAdjacent(plain, only, read, reads) &&
    !isPossible(percent, last, figure.precision)
  )
    return {
      ...read,
      judgement: differs(
        'N10',
        name,
        `${last} 件里没有一个整数是这个比例`,
        `文字写${sayFigure(name, figure)}，${last} 件里没有一个整数能得出这个比例。请核对。`,
        [],
        'advises',
      ),
    };
  return unsaid(read);
}

function isCount({ mention: { figure } }: Read, mayBeBare: boolean): boolean {
  return (
    figure.value !== null && !figure.about && figure.kind !== 'money' && (mayBeBare || figure.kind !== 'bare')
  );
}

/** The whole that the last figure is a part of, where the sentence leaves no choice. */
function wholeOf(reads: readonly Read[], before: readonly Read[], isDone: boolean): number | undefined {
  const [whole, part, ...more] = before;
  if (!whole || !part || more.length > 0 || reads.some(({ mention }) => mention.figure.about))
    return undefined;
  const gap = part.sentence.plain.slice(whole.mention.figure.end, part.mention.figure.start);
  const isPart = isDone ? /办结|答复|回复|办复/u.test(gap) : /其中/u.test(gap);
  return isPart && whole.mention.figure.unit === part.mention.figure.unit
    ? (whole.mention.figure.value ?? undefined)
    : undefined;
}

/** Is the share said of that very figure, in the next clause or after other shares of it? */
function isAdjacent(plain: string, base: Read, { mention }: Read, reads: readonly Read[]): boolean {
  const gap = plain.slice(base.mention.figure.end, mention.figure.start);
  const others = reads.filter(
    (each) => each.mention.index > base.mention.index && each.mention.index < mention.index,
  );
  return (
    others.every(({ role }) => role !== 'amount') &&
    !/[；;。]/u.test(gap) &&
    gap.replace(/\s/gu, '').length < 24 &&
    others.length < 2
  );
}

function isPossible(percent: number, whole: number, precision: number): boolean {
  const near = Math.round((percent / 100) * whole);
  return [near - 1, near, near + 1].some(
    (part) => part >= 0 && part <= whole && isWithin(percent, (part / whole) * 100, precision),
  );
}

function wrong(read: Read, against: string): Read {
  const { name } = read.judgement;
  const message = `文字写${sayFigure(name, read.mention.figure)}，${against}。请改正，或说明理由。`;
  return { ...read, judgement: differs('N10', name, against, message, []) };
}

function unsaid(read: Read): Read {
  return { ...read, judgement: unknown('N10', read.judgement.name, '没有给出可以计算的两个数') };
}
