import { expect, test } from 'vitest';
import { format2021 } from '#lib/template/format-2021.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import type { MattersContent } from './content.ts';
import { composeFee } from './fee.ts';

const section = format2021.sections.find((each) => each.kind === 'matters');
if (!section) throw new Error('the format has no other matters');

const charged: MattersContent['fee'] = {
  answer: 'charged',
  notices: '2',
  notified: '1,234.50',
  received: '０',
};
const compose = (fee: Partial<MattersContent['fee']>) => {
  const report = sampleReport();
  const content = { ...report.content, otherMatters: { fee: { ...charged, ...fee }, items: [] } };
  return composeFee({ ...report, content }, section);
};

test('three figures make a sentence, printed plainly', () => {
  expect(compose({})).toBe('2025年，清河市发出信息处理费收费通知2件，通知收费金额共1234.5元，实际收取0元。');
});

test('nil is an answer, whatever figures were left behind', () => {
  expect(compose({ answer: 'nil', notices: 'x' })).toBe(
    '2025年，清河市没有发出信息处理费收费通知，没有收取信息处理费。',
  );
});

test('nothing is said until it is answered in full', () => {
  expect(compose({ answer: '' })).toBeNull();
  expect(compose({ notices: '' })).toBeNull();
  expect(compose({ notices: '1.5' })).toBeNull();
  expect(compose({ notified: '八百元' })).toBeNull();
  expect(compose({ received: '1.234' })).toBeNull();
});
