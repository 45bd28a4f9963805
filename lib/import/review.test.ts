import { expect, test } from 'vitest';
import { type Change, recogniseChanged } from '#lib/testing/recognise-changed.ts';
import { reportText } from '#lib/testing/report-source.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { foundSections, isNoReport } from './review.ts';

const tabs = reportText(sampleReport(), 'tabs');
const whole = (...changes: Change[]) =>
  foundSections(recogniseChanged(tabs, ...changes)).flatMap(({ id, isWhole }) => (isWhole ? [id] : []));

test('of a report that was read whole every section is whole', () => {
  expect(whole()).toEqual(foundSections(recogniseChanged(tabs)).map(({ id }) => id));
});

test('a section of which a figure, a text or the fee was not read is not whole', () => {
  expect(whole(['\t12\t', '\t—\t'])).not.toContain('disclosure');
  expect(foundSections(recogniseChanged('清河市档案局的一句话。')).filter(({ isWhole }) => isWhole)).toEqual([
    expect.objectContaining({ id: 'opening' }),
  ]);
});

test('a notice about a meeting is no report; a report with wrong headings is one', () => {
  expect(isNoReport(recogniseChanged('关于召开会议的通知\n请各科室报送参会人员名单。'))).toBe(true);
  expect(isNoReport(recogniseChanged(tabs))).toBe(false);
});
