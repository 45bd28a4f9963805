import type { FiguresAtHand, Worked } from './figures-at-hand.ts';
import type { WrittenFigure } from './figures-in-text.ts';
import type { SumReading } from './sums.ts';

/** 表三新收 209 ＋ 上年结转 1 ＝ 210, 表二「本年制发件数」是 36. */
export function sayDifference(at: FiguresAtHand, reading: SumReading, figure: WrittenFigure): string {
  const worked = at.work(reading);
  const source = at.sourceOf(reading);
  const value = sayValue(worked.value, figure);
  const [only] = worked.terms;
  return worked.terms.length === 1
    ? `${source}${only?.says}是 ${value}`
    : `${source}${sayTerms(worked, figure)} ＝ ${value}`;
}

/** What an agreeing figure agrees with: 新收 209 ＋ 上年结转 1, 表二「现行有效件数」. */
export function sayAgreement(at: FiguresAtHand, reading: SumReading, figure: WrittenFigure): string {
  const worked = at.work(reading);
  return worked.terms.length === 1
    ? `${at.sourceOf(reading)}${worked.terms[0]?.says}`
    : sayTerms(worked, figure);
}

function sayTerms({ terms }: Worked, figure: WrittenFigure): string {
  return terms.map(({ says, value }) => `${says} ${sayValue(value, figure)}`).join(' ＋ ');
}

/** In the scale the sentence uses; no separators. */
function sayValue(value: number | null, { kind, printed }: WrittenFigure): string {
  if (value === null) return '';
  if (kind !== 'money') return String(value);
  return printed.includes('万')
    ? `${tidy(value / 1e4)} 万元`
    : printed.includes('亿')
      ? `${tidy(value / 1e8)} 亿元`
      : `${tidy(value)} 元`;
}

function tidy(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** 受理 210 件: the figure under its name, as the chip and the findings have it. */
export function sayFigure(name: string, { printed, kind, about }: WrittenFigure): string {
  const digits = DIGITS.exec(printed)?.[0] ?? '';
  const unit = printed.slice(digits.length);
  const said = unit === '' || kind === 'percent' ? printed : `${digits} ${unit}`;
  return `${name} ${about ? '约 ' : ''}${said}`.trimStart();
}

const DIGITS = /^(?:[\d０-９,.]+|[{｛][^}｝]*[}｝])/u;
const COUNTS = '零一两三四五六七八九十';

/** 三项: how many parts. */
export function sayCount(count: number): string {
  return `${COUNTS[count] ?? count}项`;
}
