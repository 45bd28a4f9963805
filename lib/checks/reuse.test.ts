import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters } from '#lib/report/paragraphs.ts';
import { anyText } from '#lib/testing/arbitrary-text.ts';
import { reusedSentences, sentencesOf } from './reuse.ts';

const earlier =
  '坚持每月核对台账，规范登记、答复、送达各个环节，组织窗口人员轮训。办公室逐月抽查答复文书，发现不规范的及时纠正。全年没有超期答复。';
const present =
  '2025年，坚持每月核对台账，规范登记、答复、送达各个环节，邀请法律顾问把关。全年收到申请26件。办公室逐月抽查答复文书，发现不规范的及时纠正。';

const words = (text: string, passages: readonly { start: number; end: number }[]) =>
  passages.map(({ start, end }) => text.slice(start, end));

test('the same sentence and the same part of a sentence are found in both years', () => {
  const reuse = reusedSentences(present, earlier);
  const same = [
    '坚持每月核对台账，规范登记、答复、送达各个环节，',
    '办公室逐月抽查答复文书，发现不规范的及时纠正。',
  ];
  expect(words(earlier, reuse.earlier)).toEqual(same);
  expect(words(present, reuse.present)).toEqual(same);
  expect(reuse.characters).toBe(same.join('').length);
  expect(reuse.share).toBeCloseTo(same.join('').length / present.length);
});

test('a year does not make a sentence new, another figure does', () => {
  const share = (now: string, then: string) => reusedSentences(now, then).share;
  expect(share('2025年在网站公开目录十二批。', '2024年在网站公开目录十二批。')).toBe(1);
  expect(share('在网站公开目录和指南12批。', '在网站公开目录和指南13批。')).toBe(0);
});

test('what everybody says is not reuse: short words, and nothing against nothing', () => {
  expect(reusedSentences('一是加强培训。二是没有。', '一是加强培训。二是有。')).toMatchObject({
    earlier: [],
    share: 0,
  });
  expect(reusedSentences('', earlier)).toEqual({ earlier: [], present: [], characters: 0, share: 0 });
  expect(reusedSentences(present, '').share).toBe(0);
});

test('a sentence said twice this year is marked once in last year', () => {
  const said = '信息发布以前逐条审查并且登记。';
  const reuse = reusedSentences(said + said, said);
  expect(reuse.earlier).toHaveLength(1);
  expect(reuse.characters).toBe(said.length);
});

test('sentences end at full stops, semicolons and lines, with their closing quote', () => {
  const text = '一是说“办好。”二是写清楚；\n  三是存档\n\n四是复核！';
  expect(words(text, sentencesOf(text))).toEqual([
    '一是说“办好。”',
    '二是写清楚；',
    '三是存档',
    '四是复核！',
  ]);
});

test('whatever the texts, passages lie in order inside them and the share is between 0 and 1', () => {
  fc.assert(
    fc.property(anyText, anyText, (now, then) => {
      const { earlier: found, present: again, characters, share } = reusedSentences(now, then);
      for (const [text, passages] of [
        [then, found],
        [now, again],
      ] as const) {
        let end = 0;
        for (const passage of passages) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          end = passage.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
      expect(characters).toBeLessThanOrEqual(countCharacters(now));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});

test('a text of many sentences is wholly reused by itself', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[一-龥]{12,30}$/u), { minLength: 1, maxLength: 9 }), (parts) => {
      const text = `${parts.join('。')}。`;
      expect(reusedSentences(text, text).share).toBe(1);
    }),
  );
});
