import { describe, expect, test } from 'vitest';
import type { Unit } from '#lib/template/vocabulary.ts';
import { printQuantity, readQuantity, sayUnreadable, tidyQuantity } from './quantity.ts';

const read = (text: string, unit: Unit = 'count') => {
  const reading = readQuantity(text, unit);
  return reading.kind === 'figure' ? reading.figure : reading.kind === 'blank' ? 'blank' : reading.why;
};

describe('a count', () => {
  test.each([
    ['１２', 12],
    [' 12 ', 12],
    ['　3', 3],
    ['007', 7],
    ['1,234', 1234],
    ['1，234', 1234],
    ['0', 0],
    ['9999999', 9_999_999],
    ['9,999,999', 9_999_999],
  ])('%j is %d', (text, figure) => expect(read(text)).toBe(figure));

  test.each([
    ['-1', 'negative'],
    ['−1', 'negative'],
    ['－1', 'negative'],
    ['+5', 'sign'],
    ['＋5', 'sign'],
    ['1.5', 'fraction'],
    ['1.0', 'fraction'],
    ['1。5', 'fraction'],
    ['1e9', 'notDigits'],
    ['0x10', 'notDigits'],
    ['1_000', 'notDigits'],
    ['1 000', 'gap'],
    ['①', 'notDigits'],
    ['½', 'notDigits'],
    ['十二', 'notDigits'],
    ['12人', 'unit'],
    ['12 件', 'unit'],
    ['NaN', 'notDigits'],
    ['∞', 'notDigits'],
    ['٣', 'notDigits'],
    ['null', 'notDigits'],
    ['true', 'notDigits'],
    ['无', 'notDigits'],
    ['-', 'notDigits'],
    ['1,23', 'grouping'],
    ['12,34', 'grouping'],
    [',123', 'grouping'],
    ['10000000', 'tooLarge'],
    ['99999999', 'tooLarge'],
    ['9007199254740993', 'tooLarge'],
  ])('%j is no count: %s', (text, why) => expect(read(text)).toBe(why));

  test('blank is not 0', () => {
    for (const text of ['', ' ', '　', '\t', '\u200B']) expect(read(text)).toBe('blank');
  });

  test('characters nobody can see are passed over, and told of', () => {
    expect(readQuantity('\u200B7', 'count')).toEqual({ kind: 'figure', figure: 7, invisible: true });
    expect(readQuantity('7', 'count')).toEqual({ kind: 'figure', figure: 7, invisible: false });
  });
});

test.each([
  ['48216017', 48_216_017],
  ['999999999', 999_999_999],
  ['1000000000', 'tooLarge'],
])('a number of decisions may have nine digits: %j is %s', (text, result) =>
  expect(read(text, 'decisions')).toBe(result),
);

test.each([
  ['1.5', 1_500_000],
  ['１．５', 1_500_000],
  ['0.000001', 1],
  ['4957.0386', 4_957_038_600],
  ['1.50000000', 1_500_000],
  ['9999999.999999', 9_999_999_999_999],
  ['1.2345678', 'decimals'],
  ['１．５万', 'unit'],
  ['1.5万元', 'unit'],
  ['.5', 'notDigits'],
  ['1.', 'notDigits'],
  ['1.2.3', 'notDigits'],
  ['10000000', 'tooLarge'],
])('an amount in 万元 counts its sixth decimal: %j is %s', (text, result) =>
  expect(read(text, 'tenThousandYuan')).toBe(result),
);

test('an amount in 元 has two decimals', () => {
  expect(read('12.34', 'yuan')).toBe(1234);
  expect(read('12.345', 'yuan')).toBe('decimals');
});

test('every refusal says what is wrong and what to do', () => {
  expect(sayUnreadable('unit', '12人', 'count')).toBe('只填数字，请去掉“人”字。');
  expect(sayUnreadable('negative', '-1', 'count')).toBe('不能是负数。');
  expect(sayUnreadable('sign', '+1', 'count')).toBe('只填数字，请去掉前面的“+”号。');
  expect(sayUnreadable('fraction', '1.5', 'count')).toBe('件数是整数，不能有小数。');
  expect(sayUnreadable('decimals', '1.2345678', 'tenThousandYuan')).toBe('最多填到小数点后 6 位。');
  expect(sayUnreadable('grouping', '1,23', 'count')).toBe('分隔逗号的位置不对，请去掉逗号重填。');
  expect(sayUnreadable('gap', '1 000', 'count')).toBe('数字中间有空格，请去掉空格。');
  expect(sayUnreadable('tooLarge', '99999999', 'count')).toBe('数字太大，最大是 9999999。');
  expect(sayUnreadable('notDigits', '无', 'count')).toBe('不是数字，请填阿拉伯数字；没有发生的填 0。');
});

test('what is printed has no separators and no needless zeros', () => {
  expect(printQuantity(1234, 'count')).toBe('1234');
  expect(printQuantity(1_500_000, 'tenThousandYuan')).toBe('1.5');
  expect(printQuantity(1, 'tenThousandYuan')).toBe('0.000001');
  expect(printQuantity(0, 'tenThousandYuan')).toBe('0');
  expect(printQuantity(null, 'count')).toBe('');
});

test('leaving a cell writes its figure plainly and keeps what is no figure as typed', () => {
  expect(tidyQuantity('１，２３４', 'count')).toBe('1234');
  expect(tidyQuantity(' 007 ', 'count')).toBe('7');
  expect(tidyQuantity('　', 'count')).toBe('');
  expect(tidyQuantity(' 12人', 'count')).toBe(' 12人');
});
