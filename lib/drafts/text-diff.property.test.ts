import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '#lib/testing/arbitrary-text.ts';
import { diffTexts, mergeTexts } from './text-diff.ts';

const nearText = fc
  .array(fc.constantFrom('全市', '受理', '210', ' 件', '，', '。', '同比', '增加', '45%', '\n'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const pair = fc.oneof(fc.tuple(nearText, nearText), fc.tuple(anyText, anyText));

test('a comparison holds both texts whole', () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const pieces = diffTexts(before, after);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

test('merging with an unchanged side gives the changed one', () => {
  fc.assert(
    fc.property(pair, ([base, changed]) => {
      expect(mergeTexts(base, base, changed)).toBe(changed);
      expect(mergeTexts(base, changed, base)).toBe(changed);
    }),
  );
});

test('two additions at different places both stand in the merged sentence', () => {
  const base = '全市 209 个政务新媒体运行平稳。';
  const theirs = '全市 209 个政务新媒体运行平稳，全年无失管漏管。';
  const mine = '全市 209 个政务新媒体运行平稳。设置公开栏 442 个。';
  expect(mergeTexts(base, mine, theirs)).toBe(
    '全市 209 个政务新媒体运行平稳，全年无失管漏管。设置公开栏 442 个。',
  );
});

test('two changes of the same words are not merged', () => {
  expect(mergeTexts('受理 210 件。', '受理 211 件。', '受理 209 件。')).toBeNull();
});

test('figures and words are compared whole', () => {
  expect(diffTexts('受理申请 210 件，均已办结。', '受理申请 211 件，均已办结。')).toEqual([
    { kind: 'same', text: '受理申请 ' },
    { kind: 'removed', text: '210' },
    { kind: 'added', text: '211' },
    { kind: 'same', text: ' 件，均已办结。' },
  ]);
});
