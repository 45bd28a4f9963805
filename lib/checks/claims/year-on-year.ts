import { agrees, differs, unknown } from './judgement.ts';
import type { Read } from './read-sentence.ts';
import { isWithin } from './same-value.ts';
import { sayFigure } from './say.ts';
import type { Years } from './weigh.ts';

/** N11: 同比 is recomputed where last year's figure is held; otherwise nothing can be said. */
export function compareYears(reads: readonly Read[], years: Years): readonly Read[] {
  return reads.map((read, index) =>
    read.role === 'change' ? judged(read, baseOf(reads, index), years) : read,
  );
}

function baseOf(reads: readonly Read[], index: number): Read | undefined {
  const isBase = ({ role }: Read) => role === 'amount';
  return reads.slice(0, index).filter(isBase).at(-1) ?? reads.slice(index + 1).find(isBase);
}

function judged(read: Read, base: Read | undefined, { year, last }: Years): Read {
  const { name } = read.judgement;
  const { figure } = read.mention;
  const say = (against: string) => ({ ...read, judgement: unknown('N11', name, against) });
  if (!last) return say(`没有${year - 1}年的数字`);
  const now = base?.mention.figure.value;
  if (
    !base?.meaning ||
    now === null ||
    now === undefined ||
    base.when() !== 'thisYear' ||
    base.where() !== 'here'
  )
    return say('没有上年的同一项数字');
  const before = base.meaning.readings.flatMap((reading) => {
    const { value } = last.work(reading);
    return value === null ? [] : [value];
  });
  const [first] = before;
  if (first === undefined) return say(`没有${year - 1}年的数字`);
  if (figure.value === null || figure.about || figure.kind === 'points') return say('不能逐位核对');
  const sign = /[减降少低]/u.test(read.judgement.name) ? -1 : 1;
  const said = figure.value * sign;
  const change = (from: number): readonly number[] => {
    const by = now - from;
    if (figure.kind === 'percent') return from === 0 ? [] : [(by / from) * 100];
    return figure.kind === 'fold' ? (from === 0 ? [] : [by / from, now / from]) : [by];
  };
  if (change(first).length === 0) return say('上年是 0，不能计算');
  const held = before.find((from) => change(from).some((each) => isWithin(said, each, figure.precision)));
  const tell = (from: number) => {
    const [by = 0] = change(from);
    const amount =
      figure.kind === 'percent' ? `${Math.abs(by).toFixed(1)}%` : `${Math.round(Math.abs(by) * 100) / 100}`;
    return `${by < 0 ? '减' : '增'} ${amount}${figure.kind === 'fold' ? ' 倍' : ''}`;
  };
  if (held !== undefined)
    return { ...read, judgement: agrees('N11', name, `上年 ${held}，${tell(held)}`, base.judgement.cells) };
  const against = `上年 ${first}，应${tell(first)}`;
  const message = `文字写${sayFigure(name, figure)}，${year - 1}年是 ${first}，${year}年 ${now}，应${tell(first)}。请改正，或说明理由。`;
  return { ...read, judgement: differs('N11', name, against, message, base.judgement.cells) };
}
