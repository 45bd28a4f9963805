import type { Unit } from '#lib/template/vocabulary.ts';

/** A figure is a whole number of its unit's smallest part, so nothing is ever added up in fractions: 件, 分 (0.000001 万元), 分 (0.01 元). */
const UNITS: Record<Unit, { readonly decimals: number; readonly largest: number; readonly word: string }> = {
  count: { decimals: 0, largest: 9_999_999, word: '件' },
  decisions: { decimals: 0, largest: 999_999_999, word: '件' },
  tenThousandYuan: { decimals: 6, largest: 9_999_999_999_999, word: '万元' },
  yuan: { decimals: 2, largest: 99_999_999_999, word: '元' },
};

/** Why a text is no figure of its unit; `sayUnreadable` has the sentences. */
export type Unreadable =
  | 'unit'
  | 'negative'
  | 'sign'
  | 'fraction'
  | 'decimals'
  | 'grouping'
  | 'gap'
  | 'tooLarge'
  | 'notDigits';

/**
 * What a typed text means. Blank is never the same as 0, and a text that is not a plain figure is named, never guessed at.
 * `figure` counts the unit's smallest part; `invisible` tells that characters nobody can see were passed over.
 */
export type Reading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'figure'; readonly figure: number; readonly invisible: boolean }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu;

/** Nearly every cell of nearly every report: a few digits, read without further ado. */
const PLAIN = /^\d{1,7}$/u;

/** Reads what was typed into a cell of that unit: reliability.md §8. Never throws. */
export function readQuantity(text: string, unit: Unit): Reading {
  if (PLAIN.test(text))
    return { kind: 'figure', figure: Number(text) * 10 ** UNITS[unit].decimals, invisible: false };
  const visible = text.replace(INVISIBLE, '');
  const plain = narrow(visible).trim();
  if (plain === '') return { kind: 'blank' };
  const why = refuse(plain, unit);
  if (why) return { kind: 'unreadable', why };
  const { decimals, largest } = UNITS[unit];
  const [whole = '', fraction = ''] = plain.replaceAll(',', '').split('.');
  const figure = Number(whole + fraction.replace(/0+$/u, '').padEnd(decimals, '0'));
  if (!Number.isSafeInteger(figure) || figure > largest) return { kind: 'unreadable', why: 'tooLarge' };
  return { kind: 'figure', figure, invisible: visible !== text };
}

/** Full-width forms of ASCII only: NFKC would also turn ① and ½ into digits. */
function narrow(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('。', '.');
}

function refuse(plain: string, unit: Unit): Unreadable | undefined {
  const { decimals } = UNITS[unit];
  if (/^[-−–—－]\s*\d/u.test(plain)) return 'negative';
  if (/^\+\s*\d/u.test(plain)) return 'sign';
  if (/^[\d,.]*\d\s*(?:件|条|万元|元|万|人|次|个|人次)$/u.test(plain)) return 'unit';
  if (/^[\d,.]+\s+[\d,.\s]+$/u.test(plain)) return 'gap';
  if (!/^[\d,]+(?:\.\d+)?$/u.test(plain)) return 'notDigits';
  const [whole = '', fraction = ''] = plain.split('.');
  if (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/u.test(whole)) return 'grouping';
  if (decimals === 0 && plain.includes('.')) return 'fraction';
  if (fraction.replace(/0+$/u, '').length > decimals) return 'decimals';
  return undefined;
}

/** The reason under a cell: what is wrong and what to do. */
export function sayUnreadable(why: Unreadable, text: string, unit: Unit): string {
  const { decimals, largest } = UNITS[unit];
  switch (why) {
    case 'unit': {
      const word = /[^\d,.\s]+$/u.exec(narrow(text).trim())?.[0] ?? '';
      return `只填数字，请去掉“${word}”字。`;
    }
    case 'negative':
      return '不能是负数。';
    case 'sign':
      return '只填数字，请去掉前面的“+”号。';
    case 'fraction':
      return '件数是整数，不能有小数。';
    case 'decimals':
      return `最多填到小数点后 ${decimals} 位。`;
    case 'grouping':
      return '分隔逗号的位置不对，请去掉逗号重填。';
    case 'gap':
      return '数字中间有空格，请去掉空格。';
    case 'tooLarge':
      return `数字太大，最大是 ${printQuantity(largest, unit)}。`;
    case 'notDigits':
      return '不是数字，请填阿拉伯数字；没有发生的填 0。';
    default:
      return why satisfies never;
  }
}

/** As it is printed: no separators, no needless zeros; blank prints nothing. `figure` counts the unit's smallest part. */
export function printQuantity(figure: number | null, unit: Unit): string {
  if (figure === null) return '';
  const { decimals } = UNITS[unit];
  const digits = String(Math.abs(figure)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const fraction = digits.slice(point).replace(/0+$/u, '');
  return `${figure < 0 ? '-' : ''}${digits.slice(0, point)}${fraction && `.${fraction}`}`;
}

/** The text a cell shows once it is left: the same figure, written plainly. What is not a figure stays as typed. */
export function tidyQuantity(text: string, unit: Unit): string {
  const reading = readQuantity(text, unit);
  return reading.kind === 'figure'
    ? printQuantity(reading.figure, unit)
    : reading.kind === 'blank'
      ? ''
      : text;
}

/** 件, 万元 or 元. */
export function unitWord(unit: Unit): string {
  return UNITS[unit].word;
}
