import { expect, test } from 'vitest';
import { textFields } from '#lib/report/text-fields.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { withSaid, wordingOf } from '#lib/testing/wording-of.ts';

const opening = { section: 'opening', field: 'texts.basis' };
const NOTICE =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）';
const basis = (
  ordinance = '《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条',
  notice = NOTICE,
  more = '',
) => `依照${ordinance}，按照${notice}规定的格式，编制并公布《清河市2025年政府信息公开工作年度报告》。${more}`;

test('the basis as it ought to be, with the number written in any of its ways', () => {
  expect(wordingOf(basis(), opening)).toEqual([]);
  expect(wordingOf(basis(undefined, '国办公开办函〔2021〕30 号文件'), opening)).toEqual([]);
  expect(wordingOf(basis('《中华人民共和国政府信息公开条例》'), opening)).toEqual([]);
});

test('X7: the former notice, or none', () => {
  expect(wordingOf(basis(undefined, '国办公开办函〔2019〕60号'), opening)).toEqual([
    'X7 国办公开办函〔2019〕60号',
  ]);
  expect(wordingOf(basis(undefined, '上级通知'), opening).map((line) => line.slice(0, 2))).toEqual(['X7']);
  expect(wordingOf('参照国办公开办函〔2019〕60号执行。')).toEqual(['X7 国办公开办函〔2019〕60号']);
  const earlier = { report: { ...sampleReport(), year: 2020 } };
  expect(wordingOf('参照国办公开办函〔2019〕60号执行。', earlier)).not.toContain(
    'X7 国办公开办函〔2019〕60号',
  );
});

test.each([
  ['《中华人民共和国政府信息公开条例》（国务院令711号）', 'X8 国务院令711号 → 国务院令第711号'],
  ['《中华人民共和国政府信息公开条例》（国务院令第492号）', 'X8 国务院令第492号 → 国务院令第711号'],
  ['《中华人民共和国政府信息公开条例》第三十二条', 'X8 条例》第三十二条'],
  ['《政府信息公开条例》第五十条', 'X8 《政府信息公开条例》 → 《中华人民共和国政府信息公开条例》'],
])('X8: %s', (ordinance, expected) => {
  expect(wordingOf(basis(ordinance), opening)).toEqual([expected]);
});

const PARTS =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项';

test('X10: a list of parts that equals the headings is right, any other wording is not; no list, nothing to say', () => {
  const list = (parts: string) => wordingOf(basis(undefined, undefined, `本报告包括：${parts}。`), opening);
  expect(list(PARTS)).toEqual([]);
  expect(wordingOf(basis(undefined, undefined, `本报告由${PARTS}六部分组成。`), opening)).toEqual([]);
  expect(wordingOf(basis(undefined, undefined, `全文包括${PARTS}等。`), opening)).toEqual([]);
  expect(list(PARTS.replace('、政府信息公开行政复议', '、因政府信息公开行政复议'))).toHaveLength(1);
  expect(list(PARTS.replace('报告的事项', '报告事项'))[0]).toMatch(/^X10 本报告包括/u);
  expect(wordingOf(basis(undefined, undefined, '本报告由六个部分组成。'), opening)).toEqual([]);
});

test('X5: a government states 考核 with its result, 评议 and 追究; a department is not asked', () => {
  const where = { field: 'texts.supervision' };
  expect(wordingOf('组织考核，结果为优秀；开展社会评议；没有发生责任追究的情形。', where)).toEqual([]);
  expect(wordingOf('组织专项考核，强化约束；开展社会评议；没有发生责任追究的情形。', where)).toEqual(['X5']);
  expect(wordingOf('明确专人负责。', where)).toEqual(['X5']);
  expect(wordingOf('明确专人负责。', { ...where, report: zeroReport() })).toEqual([]);
});

test('N4, N6: an aspect says what it is asked for, wherever it says it', () => {
  const report = zeroReport();
  const where = { report, field: 'texts.requests' };
  expect(wordingOf('全年没有收到申请。', where)).toEqual(['N4']);
  expect(wordingOf('', where)).toEqual([]);
  expect(wordingOf('没有收到申请，没有引起行政复议。', where)).toEqual([]);
  const management = { ...where, field: 'texts.management' };
  expect(wordingOf('由专人检查信息，完善规章制度。', management)).toEqual(['N6']);
  const elsewhere = withSaid(report, 'general', 'texts.disclosure', '公开规范性文件目录。');
  expect(wordingOf('由专人检查信息。', { ...management, report: elsewhere })).toEqual([]);
});

test('X9: 五 that says nothing, or next to nothing', () => {
  const problems = { section: 'problems', field: 'texts.problems' };
  expect(wordingOf('无。', problems)).toEqual(['X9']);
  expect(wordingOf('我局暂无问题。', problems)).toEqual(['X9']);
  expect(wordingOf('公开不够及时。', { ...problems, report: shortened() })).toEqual(['X9']);
  expect(wordingOf('', problems)).toEqual([]);
});

test('X9: last year’s text or a sibling’s said again, with other figures or not', () => {
  const report = sampleReport();
  const { format, content, year } = report;
  const problems = { section: 'problems', field: 'texts.problems' };
  const own =
    '公开目录的更新仍不及时，部分栏目全年只更新一次；窗口人员对答复文书的格式掌握不够，补正通知写得过于笼统，申请人看不明白要补什么。';
  const again = { ...report, lastYear: { year: year - 1, format, content } };
  const said = textFields(content.problems ?? { texts: {} })['texts.problems'] ?? '';
  expect(wordingOf(said, { ...problems, report: again })).toEqual(['X9']);
  expect(wordingOf(said, { ...problems, siblings: [sampleReport()] })).toEqual(['X9']);
  const rewritten = withSaid(
    again,
    'problems',
    'texts.improvements',
    '每月核对一次目录，对窗口人员逐一培训答复文书，请企业代表逐项试查栏目，结果按季公布。',
  );
  expect(wordingOf(own, { ...problems, report: rewritten })).toEqual([]);
});

function shortened() {
  return withSaid(sampleReport(), 'problems', 'texts.improvements', '及时公开。');
}
