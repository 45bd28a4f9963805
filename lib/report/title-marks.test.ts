import { expect, test } from 'vitest';
import { buildDocument, documentText } from '#lib/export/document.ts';
import { reportSaying } from '#lib/testing/sample-variants.ts';
import { mendTitleMarks } from './title-marks.ts';

test.each([
  ['按照《关于印发<清河市公开办法>的通知》执行', '按照《关于印发〈清河市公开办法〉的通知》执行'],
  ['《转发<甲办法>和<乙办法>的通知》', '《转发〈甲办法〉和〈乙办法〉的通知》'],
])('a title inside a title gets its marks: %s', (typed, printed) => {
  expect(mendTitleMarks(typed)).toBe(printed);
});

test.each([
  '访问<http://www.qinghe.example>查询',
  '<附件>在后面',
  '数量<5件，比例>3%，见《目录》',
  '《目录<v2>》',
  '《目录》与<办法>，《指南》',
  '<script>公开</script>',
])('what is no title inside a title stays: %s', (typed) => {
  expect(mendTitleMarks(typed)).toBe(typed);
});

test('X12: print and every export have the mended title, the draft keeps what was typed', () => {
  const report = reportSaying('按照《关于印发<清河市公开办法>的通知》公开。');
  expect(documentText(buildDocument(report, false)).join('\n')).toContain('〈清河市公开办法〉');
});
