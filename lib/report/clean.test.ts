import { expect, test } from 'vitest';
import { cleanContent, cleanText, sayRemoved } from './clean.ts';

test.each([
  '𠮷 𪚥 𫝀 𰻞 〇',
  '㎡ ① ½ 〔2021〕30号',
  '《〈〉》“”‘’——……',
  '👨‍👩‍👧‍👦🇨🇳 🏳️‍🌈 👩🏽‍🌾 🏃‍♂️ 1️⃣',
  '旧字 \uE000\uF8FF',
  'مرحبا',
  'a\tb\nc　d\u00a0e',
  '１２，３４５',
  '葛\u{E0100}',
])('%s is left alone', (text) => {
  expect(cleanText(text)).toEqual({ text, removed: 0, kinds: {} });
});

test.each([
  ['a\0b\x07c\x0bd\x0ce\x1ff\x7fg\x9fh', 'abcdefgh', 7, { control: 7 }],
  ['一\uFFFE二\uFFFF三\u{1FFFF}四\uFDD0五', '一二三四五', 4, { nonCharacter: 4 }],
  ['前\ud840后\udc0b', '前\uFFFD后\uFFFD', 0, { brokenCharacter: 2 }],
  ['\u202Etxt.exe\u2066\u2069\u200e\u200f\uFEFF', 'txt.exe', 6, { direction: 6 }],
  ['零\u200b宽\u200c字\u2060符', '零宽字符', 3, { zeroWidth: 3 }],
  ['甲\u200d乙👨\u200d', '甲乙👨', 2, { zeroWidth: 2 }],
  [`e${'\u0301'.repeat(500)}`, `e${'\u0301'.repeat(8)}`, 492, { combiningMark: 492 }],
  ['1\r\n2\r3\u20284\u20295\u00856', '1\n2\n3\n4\n5\n6', 0, {}],
])('%j is cleaned and what was taken out is named', (text, clean, removed, kinds) => {
  expect(cleanText(text)).toEqual({ text: clean, removed, kinds });
});

test('what was hidden between the two halves of a character does not make them a character', () => {
  expect(cleanText('\ud83d\0\ude00').text).toBe('\uFFFD\uFFFD');
});

test('every string of a section is cleaned and the removals are added up', () => {
  expect(cleanContent({ texts: { basis: '甲\0', contact: '乙\u200b\0' } })).toEqual({
    content: { texts: { basis: '甲', contact: '乙' } },
    removed: 3,
  });
  expect(cleanContent({ cells: { rules: { issued: '\uFEFF3' } }, declaredNone: true })).toEqual({
    content: { cells: { rules: { issued: '3' } }, declaredNone: true },
    removed: 1,
  });
  const fee = { answer: 'charged', notices: '1\0', notified: '2\0', received: '3\0' } as const;
  expect(cleanContent({ fee, items: [{ id: 'a', heading: '甲\0', text: '乙\0' }] })).toEqual({
    content: {
      fee: { answer: 'charged', notices: '1', notified: '2', received: '3' },
      items: [{ id: 'a', heading: '甲', text: '乙' }],
    },
    removed: 5,
  });
});

test('reasons are cleaned with the section they stand in', () => {
  const texts = { basis: '', contact: '' };
  expect(
    cleanContent({ texts, reasons: { 'X3/a\u200b': { said: '超出\0', text: '应上级要求\0' } } }),
  ).toEqual({
    content: { texts, reasons: { 'X3/a': { said: '超出', text: '应上级要求' } } },
    removed: 3,
  });
});

test('the clerk is told how many characters were removed, and nothing where there were none', () => {
  expect(sayRemoved(3)).toBe('已移除 3 个不可见字符。');
  expect(sayRemoved(0)).toBe('');
});
