import { tokensOf } from '#lib/report/live-tokens.ts';

/** What a figure counts: things one by one, occasions, people, money (in 元), a share in per cent, a difference of shares, a multiple. */
export type Kind = 'things' | 'occasions' | 'people' | 'money' | 'percent' | 'points' | 'fold' | 'bare';

/** A figure as it stands in a text. */
export type WrittenFigure = {
  /** From the first digit up to, not including, the end of the unit, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The number meant, money in 元; null for a live figure that has none yet. */
  readonly value: number | null;
  /** Half of the last digit given, in the units of `value`: 4957.04万元 may stand for anything 50 元 around it. */
  readonly precision: number;
  readonly kind: Kind;
  readonly unit: string;
  /** The digits with their unit, spaces evened: 210 件. */
  readonly printed: string;
  /** 余, 近, 约, 超过: about so many. */
  readonly about: boolean;
  /** The name inside the braces of a live figure. */
  readonly token?: string;
};

const KINDS: readonly (readonly [Kind, string])[] = [
  ['points', '个百分点'],
  ['occasions', '场次|次|场|期|批次|轮'],
  ['people', '人次|人|名|位'],
  ['things', '件次|件|条次|条|个|份|篇|则|宗|起|例|项|部|套|家|处|台|块|册|户|幅|张|座|所|类|批|页|本'],
  ['money', '元'],
  ['percent', '%|％'],
  ['fold', '倍'],
];
const kindOf = new Map(KINDS.flatMap(([kind, units]) => units.split('|').map((unit) => [unit, kind])));
const UNIT = KINDS.map(([, units]) => units).join('|');
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 1e2 };
const SPACE = '[ \\u00A0\\u3000]*';

const FIGURE = new RegExp(
  `(?:(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?|([{｛][^{}｛｝\\n]{1,60}[}｝]))${SPACE}([万亿千百])?${SPACE}([余多])?${SPACE}(${UNIT})?(余)?`,
  'gu',
);
const ABOUT_BEFORE =
  /(?:近|约|大约|将近|接近|超|超过|突破|逾|至少|不少于|不低于|最多|上百|达到?近)[ \u00A0\u3000]*$/u;
const ABOUT_AFTER = /^[ \u00A0\u3000]*(?:左右|以上|上下|以内)/u;

/** The value of a live figure by its name; null where it has none. */
export type LiveValue = (name: string) => number | null;

/** The figures of a text from left to right; `plain` is the text with all that is no figure blanked out: what is a date, a number of a document, a telephone or a mark of a list is not among them. */
export function figuresInText(text: string, plain: string, liveValue: LiveValue): readonly WrittenFigure[] {
  const tokens = new Map(tokensOf(text).map(({ start, name }) => [start, name]));
  return [...plain.matchAll(FIGURE)].map((match) => {
    const [whole, digits = '', fraction = '', live, scale = '', more, unit = '', still] = match;
    const factor = SCALES[scale] ?? 1;
    const start = match.index;
    const end = start + whole.trimEnd().length;
    const token = live === undefined ? undefined : (tokens.get(start) ?? live);
    const number = token === undefined ? Number(digits.replaceAll(',', '') + fraction) : liveValue(token);
    return {
      start,
      end,
      value: number === null ? null : number * factor,
      precision: (10 ** -Math.max(0, fraction.length - 1) * factor) / 2,
      kind: kindOf.get(unit) ?? 'bare',
      unit,
      printed: text.slice(start, end).replace(/[ \u00A0\u3000]+/gu, ''),
      about:
        more !== undefined ||
        still !== undefined ||
        ABOUT_BEFORE.test(plain.slice(Math.max(0, start - 6), start)) ||
        ABOUT_AFTER.test(plain.slice(end, end + 6)),
      ...(token === undefined ? {} : { token }),
    };
  });
}
