import { agrees, differs, type Judgement, unknown } from './judgement.ts';
import type { Read } from './read-sentence.ts';
import { isWithin } from './same-value.ts';
import { sayFigure } from './say.ts';
import { fitsTable, isPossible, saidOfAlone, tellShare, wholeOf } from './share-arithmetic.ts';
import type { Years } from './weigh.ts';

/** Rates of something done, over what was to be done. */
const DONE_RATE = /(?:办结|答复|回复|办复|办理|处理|按时|按期|及时|受理|公开)[\u4e00-\u9fff]{0,4}率/u;
/** Rates that are asked of samples, so that a count nearby need not be their whole. */
const SAMPLED = /满意|接通|知晓|支持|好评|认可|合格|抽查/u;
/** Rates of what was done in time: of the very things done, whose number is not said. */
const PUNCTUAL = /(?:按时|按期|及时|限时|准时)[\u4e00-\u9fff]{0,4}率/u;
const CUT = /压减|减少|下降|精简|压缩|降低|缩减|增长|增加|提高|上升|提升/u;

/** N10: percentages are recomputed where both numbers are given; one that no count can give is pointed out. */
export function recomputeShares(reads: readonly Read[], years: Years): readonly Read[] {
  return reads.map((read, index) =>
    read.role === 'share' && read.mention.figure.kind === 'percent'
      ? { ...read, judgement: judge(reads, read, index, years) }
      : read,
  );
}

function judge(reads: readonly Read[], read: Read, index: number, years: Years): Judgement {
  const { figure } = read.mention;
  const { name } = read.judgement;
  const { plain, start } = read.sentence;
  const said = plain.slice(read.mention.nearStart, figure.start).replace(/[\s\u2007]/gu, '');
  const nothing = unknown('N10', name, '没有给出可以计算的两个数');
  const percent = figure.value;
  if (percent === null || figure.about) return nothing;
  const isCut = CUT.test(said);
  const before = reads
    .slice(0, index)
    .filter((each) => each.role === 'amount' && isCount(each, isCut) && each.mention.figure.value !== null)
    .slice(-6);
  // A live figure that is still blank is no amount: nothing is computed with it.
  const values = before.flatMap(({ mention }) => mention.figure.value ?? []);
  const fits = (part: number, whole: number) =>
    whole > 0 && isWithin(percent, (part / whole) * 100, figure.precision);
  const latest = [...values].reverse();
  const pairs = latest.flatMap((part, at) =>
    latest.flatMap((whole, other) => (at === other ? [] : [[part, whole] as const])),
  );

  if (isCut) {
    const held = pairs.find(([from, to]) => from !== to && fits(Math.abs(to - from), from));
    if (held) return agrees('N10', name, tellChange(held[0], held[1]), []);
    const [from, to] = values.slice(-2);
    const isFromTo = /从[^，。]*$/u.test(plain.slice(start, before.at(-2)?.mention.figure.start));
    return isFromTo && from && to !== undefined ? wrong(name, read, tellChange(from, to)) : nothing;
  }
  const isDone = DONE_RATE.test(said);
  const isSampled = SAMPLED.test(said);
  if (!isDone && !isSampled && !said.includes('占')) return nothing;
  const held = pairs.find(([part, whole]) => part !== 0 && whole >= part && fits(part, whole));
  if (held) return agrees('N10', name, tellShare(...held), []);
  if (isSampled || PUNCTUAL.test(said)) return nothing;
  const together = partsTogether(values).find(([part, whole]) => whole >= part && fits(part, whole));
  if (together) return agrees('N10', name, tellShare(...together), []);
  const last = before.at(-1);
  const part = values.at(-1);
  if (last === undefined || part === undefined) return nothing;
  const total = fitsTable(last, years, (whole) => whole > part && fits(part, whole));
  if (total !== undefined) return agrees('N10', name, tellShare(part, total), last.judgement.cells);
  const whole = wholeOf(before, isDone);
  if (whole !== undefined && whole > part) return wrong(name, read, tellShare(part, whole));
  if (!isDone || !saidOfAlone(reads, last, read) || isPossible(percent, part, figure.precision))
    return nothing;
  const against = `${part} 件里没有一个整数是这个比例`;
  const message = `文字写${sayFigure(name, figure)}，${part} 件里没有一个整数能得出这个比例。请核对。`;
  return differs('N10', name, against, message, [], 'advises');
}

/** 答复149件，其中予以公开71件、部分公开9件，公开率…: the last figures added up, each with every whole before them. */
function partsTogether(values: readonly number[]): readonly (readonly [part: number, whole: number])[] {
  return values.flatMap((_, from) => {
    const parts = values.slice(from);
    const part = parts.reduce((sum, each) => sum + each, 0);
    return parts.length < 2 ? [] : values.slice(0, from).map((whole) => [part, whole] as const);
  });
}

function isCount({ mention: { figure } }: Read, mayBeBare: boolean): boolean {
  return (
    figure.value !== null && !figure.about && figure.kind !== 'money' && (mayBeBare || figure.kind !== 'bare')
  );
}

function wrong(name: string, { mention }: Read, against: string): Judgement {
  const message = `文字写${sayFigure(name, mention.figure)}，${against}。请改正，或说明理由。`;
  return differs('N10', name, against, message, []);
}

function tellChange(from: number, to: number): string {
  return `${from} 到 ${to} 是 ${((Math.abs(to - from) / from) * 100).toFixed(2)}%`;
}
