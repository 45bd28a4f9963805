import { expect, test } from 'vitest';
import { format2021 } from '#lib/template/format-2021.ts';
import { blankSection, LONGEST_SAID, MOST_REASONS, type SectionContent } from './content.ts';
import { sectionSchema } from './content-schema.ts';
import { reasonsInOrder } from './reasons.ts';
import { withReason } from './write-reason.ts';

const bare: SectionContent = { texts: { problems: '有', improvements: '' } };
const finding = { id: 'empty/problems/improvements', message: '第五节的“改进情况”没有填写。' };

test('a reason remembers the sentence it answers, and a blank one takes it back without a trace', () => {
  const explained = withReason(bare, finding, '见第一节。');
  expect(explained).toEqual({
    ...bare,
    reasons: { [finding.id]: { said: finding.message, text: '见第一节。' } },
  });
  expect(withReason(explained, finding, ' \n')).toEqual(bare);
  expect('reasons' in withReason(explained, finding, '')).toBe(false);
});

test('however many reasons were ever given, the section can still be stored', () => {
  const section = format2021.sections.find(({ id }) => id === 'problems');
  if (!section) throw new Error('no such section');
  let content: SectionContent = bare;
  for (let at = 0; at < MOST_REASONS + 5; at += 1) {
    content = withReason(content, { id: `rule/${at}`, message: '长'.repeat(LONGEST_SAID + 1) }, '理由');
  }
  expect(sectionSchema(section).safeParse(content).success).toBe(true);
  expect(Object.keys(content.reasons ?? {})).toContain(`rule/${MOST_REASONS + 4}`);
  expect(Object.keys(content.reasons ?? {})).not.toContain('rule/0');
});

test.each(format2021.sections)('$id is valid as it was stored before there were reasons', (section) => {
  const before = blankSection(section);
  expect('reasons' in before).toBe(false);
  expect(sectionSchema(section).safeParse(before).success).toBe(true);
  expect(sectionSchema(section).safeParse({ ...before, reasons: { a: '理由' } }).success).toBe(false);
});

test('equal reasons stand in the same order, in whatever order they were given', () => {
  const other = { id: 'a', message: '一。' };
  const one = withReason(withReason(bare, finding, '甲'), other, '乙');
  const two = withReason(withReason(bare, other, '乙'), finding, '甲');
  expect(JSON.stringify(reasonsInOrder(one))).toBe(JSON.stringify(reasonsInOrder(two)));
});
