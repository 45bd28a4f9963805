import { expect, test } from 'vitest';
import type { SectionContent, TableContent } from '#lib/report/content.ts';
import { blankReport } from '#lib/report/report.ts';
import { typedInOrder } from '#lib/report/typed-in-order.ts';
import { figuresOfACity } from '#lib/testing/figures-of-a-city.ts';
import { reportOfFigures } from '#lib/testing/report-of-figures.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { checkReport } from './report.ts';

const city = reportOfFigures('清河市', 2023, figuresOfACity);

/** What is said of the city's report with one section changed. */
const said = (id: string, content: SectionContent) =>
  checkReport({ ...city, content: { ...city.content, [id]: content } }).flatMap(
    ({ rule, message, working }) => [`${rule} ${message}`, ...(working ? [`   ${working}`] : [])],
  );

const figures = (id: string, row: string, change: Readonly<Record<string, string>>) => {
  const typed = typedInOrder(tableSection(id).table, figuresOfACity[id] ?? []);
  return said(id, { cells: { ...typed, [row]: { ...typed[row], ...change } }, declaredNone: false });
};

// Everything a finding can say, on one page, to be read by an editor.

test('sums of named figures', () => {
  expect(figures('requests', 'handledTotal', { naturalPerson: '190', allApplicants: '202' })).toContain(
    'T3-1 「自然人」列：第一项 197 ＋ 第二项 1 ＝ 198，第三项总计 190 ＋ 第四项 7 ＝ 197，相差 1。',
  );
  expect(figures('reconsideration', 'cases', { suedDirectlyTotal: '9' })).toEqual([
    'T4-1 「未经复议直接起诉」：结果维持 4 ＋ 结果纠正 0 ＋ 其他结果 4 ＋ 尚未审结 0 ＝ 8，总计填的是 9，相差 1。',
  ]);
});

test('sums with one name, written out beneath', () => {
  expect(figures('requests', 'notAvailableNotHeld', { naturalPerson: '57' })).toEqual([
    'T3-2 「自然人」列：（一）至（六）合计 190，（七）总计 191，相差 1。',
    '   87 ＋ 22 ＋ 2 ＋ 1 ＋ 3 ＋ 2 ＋ 2 ＋ 3 ＋ 57 ＋ 5 ＋ 6 ＝ 190',
    'T3-3 「本机关不掌握相关政府信息」行：六类申请人合计 66，总计填的是 67，相差 1。',
    '   57 ＋ 7 ＋ 1 ＋ 1 ＝ 66',
  ]);
});

test('at least as much', () => {
  expect(figures('disclosure', 'normativeDocuments', { issued: '400' })).toEqual([
    'T2-2 「行政规范性文件」行：现行有效 272 ＋ 本年废止 104 ＝ 376，少于本年制发 400，相差 24。',
  ]);
});

test('sums over two years', () => {
  const lastYear = {
    year: 2022,
    format: city.format,
    content: reportOfFigures('清河市', 2022, figuresOfACity).content,
  };
  const told = checkReport({ ...city, lastYear }).map(({ rule, message }) => `${rule} ${message}`);
  expect(told).toEqual([
    'T2-1 「规章」行：2023年现行有效 7 ＋ 本年废止 0 ＝ 7，2022年现行有效 7 ＋ 本年制发 3 ＝ 10，相差 3。如有文件到期失效、机构调整等原因，请说明理由。',
    'T2-1 「行政规范性文件」行：2023年现行有效 272 ＋ 本年废止 104 ＝ 376，2022年现行有效 272 ＋ 本年制发 36 ＝ 308，相差 68。如有文件到期失效、机构调整等原因，请说明理由。',
    'T3-4 「自然人」列：2023年报告的上年结转是 1，2022年报告的结转下年度是 7，相差 6。如有机构调整等原因，请说明理由。',
    'T3-4 「总计」列：2023年报告的上年结转是 1，2022年报告的结转下年度是 7，相差 6。如有机构调整等原因，请说明理由。',
  ]);
  const { cells } = lastYear.content['disclosure'] as TableContent;
  const fewer = { ...cells, normativeDocuments: { ...cells['normativeDocuments'], inForce: '60' } };
  const content = { ...lastYear.content, disclosure: { cells: fewer, declaredNone: false } };
  expect(
    checkReport({ ...city, lastYear: { ...lastYear, content } }).find(({ rule }) => rule === 'T2-3')?.message,
  ).toBe(
    '「行政规范性文件」行：2022年现行有效 60 ＋ 2023年制发 36 ＝ 96，少于2023年废止 104，相差 8。如有机构调整等原因，请说明理由。',
  );
  // A report of another year says nothing about this one.
  expect(checkReport({ ...city, lastYear: { ...lastYear, year: 2021 } })).toEqual([]);
});

test('cells that are blank or hold no figure', () => {
  expect(figures('reconsideration', 'cases', { suedDirectlyUpheld: '', reconsiderationUpheld: '' })).toEqual([
    'C1 表四还有 2 格没有填。没有发生的请填 0。',
  ]);
  expect(figures('reconsideration', 'cases', { suedAfterReconsiderationUpheld: '1件' })).toEqual([
    'C2 「复议后起诉结果维持」列填的是“1件”：只填数字，请去掉“件”字。',
  ]);
  expect(figures('disclosure', 'fees', { amount: '4957.03861234' })).toEqual([
    'C3 「行政事业性收费」行「本年收费金额（单位：万元）」列填的是“4957.03861234”：最多填到小数点后 6 位。',
  ]);
  expect(figures('requests', 'otherwiseOther', { otherEntity: '无' })).toContain(
    'C2 「其他处理：其他」行「其他」列填的是“无”：不是数字，请填阿拉伯数字；没有发生的填 0。',
  );
});

test('texts', () => {
  const { texts } = city.content['general'] as { texts: Record<string, string> };
  expect(said('general', { texts: { ...texts, platform: ' ' } })).toEqual([
    'X2 第一节的“平台建设”没有填写。',
  ]);
  const long = {
    lead: '',
    disclosure: '公'.repeat(1000),
    requests: '一',
    management: '二',
    platform: '三',
    supervision: '四',
  };
  expect(said('general', { texts: long })).toEqual([
    'X3 总体情况 1004 字，超出 4 字。计标点，不计空格和标题。请删减。',
  ]);
  expect(said('problems', { texts: { problems: '有', improvements: '' } })).toEqual([
    'X9 第五节的“改进情况”没有填写。',
  ]);
  expect(
    said('opening', { texts: { basis: '现公布《清河市2022年政府信息公开工作年度报告》。', contact: '' } }),
  ).toEqual(['X6 开头说明写的是 2022 年的报告，本报告是 2023 年的，请改正年份。']);
});

test('the fee', () => {
  const fee = (notices: string, answer: '' | 'charged' = 'charged') =>
    said('otherMatters', { fee: { answer, notices, notified: '800', received: '800' }, items: [] });
  expect(fee('', '')).toEqual(['X4 第六节没有写明信息处理费收取情况。没有收取也要写明。']);
  expect(fee('')).toEqual(['X4 第六节没有写明信息处理费收取情况。没有收取也要写明。']);
  expect(fee('两')).toEqual(['X4 收费通知件数：不是数字，请填阿拉伯数字；没有发生的填 0。']);
});

test('every sentence of a blank report ends in a full stop, and every finding has an id of its own', () => {
  const { format, agency, year } = sampleReport();
  const findings = checkReport(blankReport(format, agency, year));
  expect(findings.length).toBeGreaterThan(8);
  for (const { message } of findings) expect(message).toMatch(/。$/u);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
});
