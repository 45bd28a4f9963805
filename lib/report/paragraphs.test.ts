import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters, paragraphsOf, readRuns } from './paragraphs.ts';

test('lines are paragraphs; blank lines and the space at their ends are not printed', () => {
  expect(paragraphsOf('　　第一段 \n\n \n第二段　中间\n')).toEqual(['第一段', '第二段　中间']);
  expect(paragraphsOf('')).toEqual([]);
});

test.each([
  ['一、总体要求', 1],
  ['十一、附则', 1],
  ['（一）主动公开', 2],
  ['1.发布渠道', 3],
  ['12．发布渠道', 3],
  ['（1）网站', 4],
  ['（2）规范审查。', 4],
])('a short line with a mark is a heading as a whole: %s', (text, level) => {
  expect(readRuns(text)).toEqual([{ text, level }]);
});

test('the words up to the first full stop run in with the text', () => {
  expect(readRuns('1.规范审查。本年审查两次；未发现问题。')).toEqual([
    { text: '1.规范审查。', level: 3 },
    { text: '本年审查两次；未发现问题。', level: 0 },
  ]);
});

test.each([
  '本年办理申请 12 件。',
  '1.5万人次浏览了网站。',
  '(1)半角括号不是标记',
  '2025年1月1日',
  `（一）${'很长的一句话'.repeat(8)}。后面的话`,
])('what has no mark, or is a long sentence that happens to be numbered, is plain text: %s', (text) => {
  expect(readRuns(text)).toEqual([{ text, level: 0 }]);
});

test('recognising headings never changes the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'一二（）、1.．。；公开 ') });
  fc.assert(
    fc.property(text, (paragraph) => {
      expect(
        readRuns(paragraph)
          .map((run) => run.text)
          .join(''),
      ).toBe(paragraph);
    }),
  );
});

test('punctuation counts, spaces and line ends do not, and a rare character counts once', () => {
  expect(countCharacters('公开，是原则。')).toBe(7);
  expect(countCharacters('公 开\n　是')).toBe(3);
  expect(countCharacters('𠮷𪚥')).toBe(2);
  expect(countCharacters('')).toBe(0);
});
