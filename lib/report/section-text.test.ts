import { expect, test } from 'vitest';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { boxText, sectionText } from './section-text.ts';

const { content } = sampleReport();

test('the texts of a section stand one below the other, without the figures of the fee', () => {
  expect(sectionText({ texts: { problems: '一是慢。', improvements: ' ' } })).toBe('一是慢。');
  const fee = { answer: 'charged', notices: '2', notified: '800', received: '500' } as const;
  expect(sectionText({ fee, items: [{ id: 'a', heading: '要点', text: '完成。' }] })).toBe('要点\n完成。');
  expect(sectionText(content['requests'])).toBe('');
  expect(sectionText(undefined)).toBe('');
});

test('a box that is not there says nothing', () => {
  expect(boxText({ texts: { problems: '一是慢。' } }, 'problems')).toBe('一是慢。');
  expect(boxText({ texts: { problems: '一是慢。' } }, 'lead')).toBe('');
  expect(boxText(undefined, 'lead')).toBe('');
});
