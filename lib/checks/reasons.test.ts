import { expect, test } from 'vitest';
import type { Report } from '#lib/report/report.ts';
import { withReason } from '#lib/report/write-reason.ts';
import { reportSaying } from '#lib/testing/sample-variants.ts';
import type { Finding } from './finding.ts';
import { reasonFor, wantsReason } from './reasons.ts';
import { checkReport, isReady } from './report.ts';

const report = reportSaying('公'.repeat(1001));
const findings = checkReport(report);
const [tooLong] = findings;
if (!tooLong) throw new Error('too long a text makes a finding');

function explained(text: string, finding: Finding): Report {
  const content = report.content[finding.section];
  if (!content) throw new Error('no such section');
  return { ...report, content: { ...report.content, [finding.section]: withReason(content, finding, text) } };
}

test('a warning wants a reason before submission, though the report may be exported as final', () => {
  expect(isReady(findings)).toBe(true);
  expect(wantsReason(report, tooLong)).toBe(true);
  expect(wantsReason(explained('上级要求写明。', tooLong), tooLong)).toBe(false);
});

test('a reason given for another sentence is kept as the former one and no longer counts', () => {
  const later = { ...tooLong, message: '超出 3 字。' };
  const after = explained('上级要求写明。', tooLong);
  expect(reasonFor(after, tooLong)).toMatchObject({ text: '上级要求写明。', isCurrent: true });
  expect(reasonFor(after, later)).toMatchObject({ said: tooLong.message, isCurrent: false });
  expect(wantsReason(after, later)).toBe(true);
});

test('only warnings want a reason: none excuses what blocks, and advice needs none', () => {
  const blocking: Finding = { ...tooLong, weight: 'blocks' };
  expect([wantsReason(report, blocking), isReady([blocking])]).toEqual([false, false]);
  expect(wantsReason(report, { ...tooLong, weight: 'advises' })).toBe(false);
});
