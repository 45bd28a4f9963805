import { expect, test } from 'vitest';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { afterFilling } from './after-filling.ts';

const report = sampleReport();
const section = tableSection('requests');

test('what is there already changes nothing, and the sums hold', () => {
  const content = report.content['requests'];
  const text = content && 'cells' in content ? (content.cells['received']?.['naturalPerson'] ?? '') : '';
  const after = afterFilling(report, section, [{ row: 'received', column: 'naturalPerson', text }]);
  expect([after.changed, after.findings, after.held > 0]).toEqual([[], [], true]);
});

test('a wrong figure and a cell that is none are told before they are put in', () => {
  const texts = [
    { row: 'received', column: 'naturalPerson', text: '99999' },
    { row: 'received', column: 'business', text: '约5' },
  ];
  const { changed, findings } = afterFilling(report, section, texts);
  expect(changed).toEqual(texts);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['C2', 'T3-1']));
});
