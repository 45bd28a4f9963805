import type { Span } from '#lib/report/span.ts';
import { type Match, matchesOf } from './matches.ts';

/** A number that names one person, and how it may be printed. */
export type PrivateNumber = Span & {
  readonly kind: 'identity' | 'bankCard' | 'mobile';
  /** With stars: 138****1234. Sentences and ids carry this, never the number. */
  readonly masked: string;
};

const GAP = '[ \\u3000-]?';
const IDENTITY = new RegExp(`(?<![\\dA-Za-z])\\d{6}${GAP}\\d{8}${GAP}\\d{3}[\\dXx](?![\\dA-Za-z])`, 'gu');
const BANK_CARD = new RegExp(
  `(?<![\\dA-Za-z])(?:62|4\\d|5[1-5])\\d{2}(?:${GAP}\\d{4}){3}(?:${GAP}\\d{1,3})?(?![\\dA-Za-z])`,
  'gu',
);
const MOBILE = new RegExp(
  `(?<![\\dA-Za-z.])(?:\\+?86${GAP})?1[3-9]\\d(${GAP})\\d{4}\\1\\d{4}(?![\\dA-Za-z.]\\d|\\d)`,
  'gu',
);

/** What stands in front of a number that is no telephone: 许可证编号13812345678. */
const OTHER_NUMBER = /(?:编号|代码|文号|证号|单号|账号|帐号|订单|许可证)[^，。；\d]{0,6}$/u;

/** Identity cards (checksum, date of birth), bank cards (Luhn) and mobile numbers in one paragraph or one cell. Never give it joined cells. */
export function privateNumbers(text: string): readonly PrivateNumber[] {
  const plain = narrowDigits(text);
  const identities = matchesOf(plain, IDENTITY).filter(({ words }) => isIdentity(compact(words)));
  const rest = blankedOut(plain, identities);
  const cards = matchesOf(rest, BANK_CARD).filter(({ words }) => isLuhn(compact(words)));
  const mobiles = matchesOf(blankedOut(rest, cards), MOBILE).filter(
    ({ start }) => !OTHER_NUMBER.test(plain.slice(Math.max(0, start - 12), start)),
  );
  return [
    ...identities.map((match) => numberOf('identity', match, 2, 3)),
    ...cards.map((match) => numberOf('bankCard', match, 4, 4)),
    ...mobiles.map((match) => numberOf('mobile', match, 3, 4)),
  ];
}

function numberOf(kind: PrivateNumber['kind'], { start, end, words }: Match, head: number, tail: number) {
  const digits = compact(words).replace(/^\+?86(?=1\d{10}$)/u, '');
  const masked = digits.slice(0, head) + '*'.repeat(digits.length - head - tail) + digits.slice(-tail);
  return { kind, start, end, masked };
}

/** Full-width digits as narrow ones; every character keeps its place. */
function narrowDigits(text: string): string {
  return text.replace(/[０-９Ｘｘ]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function compact(words: string): string {
  return words.replace(/[^\d+Xx]/gu, '').toUpperCase();
}

function blankedOut(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(from, start), '□'.repeat(end - start));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: a date of birth that exists and the check character. */
function isIdentity(number: string): boolean {
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  if (!exists || (year ?? 0) < 1900 || !/^[1-8]/u.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

/** ISO/IEC 7812-1: every second digit from the right counts double. */
function isLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
