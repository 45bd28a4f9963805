import { expect, test } from 'vitest';
import { withReason } from '#lib/report/write-reason.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { mergeSection } from './merge.ts';

const { format, content } = sampleReport();
const section = format.sections.find(({ id }) => id === 'disclosure');
const base = content.disclosure;
if (!section || !base) throw new Error('the sample has no table two');
const finding = { id: 'T2-2/rules', message: '「规章」行：少于 3，相差 1。' };

const merge = (mine: string, theirs: string, message = finding.message) =>
  mergeSection(section, {
    section: section.id,
    base,
    mine: withReason(base, finding, mine),
    mineAt: 0,
    theirs: {
      revision: 2,
      content: withReason(base, { ...finding, message }, theirs),
      savedAt: 0,
      savedBy: null,
    },
  });

test('two reasons for one warning are a difference of their own, and the chosen one is kept', () => {
  const { differences, build } = merge('机构改革划出。', '清理时漏报。');
  expect(differences).toMatchObject([
    { kind: 'reason', place: ['说明的理由', finding.message], base: null, mine: '机构改革划出。' },
  ]);
  const [{ id } = { id: '' }] = differences;
  expect(build(new Map([[id, { from: 'mine' }]])).reasons).toEqual({
    [finding.id]: { said: finding.message, text: '机构改革划出。' },
  });
  expect(build(new Map()).reasons?.[finding.id]?.text).toBe('清理时漏报。');
});

test('a reason for other figures says which figures', () => {
  const [difference] = merge('同一理由。', '同一理由。', '「规章」行：少于 4，相差 2。').differences;
  expect(difference?.mine).toContain('相差 1');
  expect(difference?.theirs).toContain('相差 2');
});
