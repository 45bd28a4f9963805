import { expect, test } from 'vitest';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { wordingOf } from '#lib/testing/wording-of.ts';

// The report is that of 清河市 for 2025.
test.each([
  // X15
  ['2025年，我市将强化公开意识，完善制度。', ['X15 2025年，我市将']],
  ['2025年，全市将进一步规范公开流程。', ['X15 2025年，全市将']],
  // X19
  ['2024年，全市主动公开信息20条。', ['X19 2024 → 2025']],
  ['2024年全市收到申请20件。', ['X19 2024 → 2025']],
  ['公开信息20条。2026年，我市公开目录12批。', ['X19 2026 → 2025']],
  ['2023年度，清河市受理申请20件。', ['X19 2023 → 2025']],
  // X19, gaps of a model text
  ['全年主动公开信息  条。', ['X19   条']],
  ['全年主动公开信息XX条。', ['X19 XX']],
  ['全年主动公开信息××条。', ['X19 ××']],
  ['全年主动公开信息____条。', ['X19 ____']],
  ['20XX年，全市公开信息20条。', ['X19 20XX']],
  ['由【】负责。', ['X19 【】']],
  ['（文字描述）', ['X19 （文字描述）']],
  ['由（填写部门名称）负责。', ['X19 （填写部门名称）']],
  ['全年累计公开信息条，其他情况待补充。', ['X19 累计公开信息条', 'X19 待补充']],
  // X17
  ['2025年，清水市未收到政府信息公开申请。', ['X17 清水市 → 清河市']],
  ['通过“清河市发布”微信公众号公开。清河发布公众号更新及时。', ['X17 清河发布']],
])('%s', (text, expected) => {
  expect(wordingOf(text)).toEqual(expected);
});

test.each([
  '2025年，我市将政务公开纳入年度考核。',
  '2025年，全市将加强政策解读作为重点工作。',
  '2026年，我市将强化公开意识。',
  '办结2024年结转1件。',
  '发布2024年度法治政府建设情况报告。',
  '及时公开2024年部门决算、2025年部门预算。',
  '2024年，全市公开信息20条，2025年公开信息30条。',
  '2024年以来，全市公开信息20条。',
  '上年度未办结的申请1件，本年办结。',
  '2026年我局将重新编写指南。',
  '截至2024年年底共公开信息20条。',
  '2021年，我市制定信息公开指南，本年作了修订。',
  '签订合同（补充协议）2份，办结率（略高于上年）96%，（填报单位另行公开）。',
  '全市新收政府信息公开申请{新收·总计}件，结转下年度{结转下年度·总计}件。',
  '2024年收到申请131件。2025年收到申请152件，同比增长16%。',
  '2021年制定的11项配套制度继续执行。',
  '编制2023年、2024年规范性文件汇编，公开规划（2022-2035年）。',
  '《2024年度工作要点》逐项落实。',
  '全年主动公开信息20条，其中动态10条。',
  '用三个X轴和2×3的表格说明，张某某反映的问题已经答复。',
  '2025年，清河市人民政府办公室未收到政府信息公开申请。',
  '2025年，市政府办公室共受理申请20件，全市各级行政机关新收申请132件。',
  '2025年，清河市公安局收到申请60件，为各部门最多。',
  '2025年，各县区政府未收到要求提供公开出版物的申请。',
  '我市根据要求编制2025年政府信息公开工作年度报告。',
  '现将2025年政府信息公开工作年度报告公布如下，编制《清河市人民政府2025年政府信息公开工作年度报告》。',
  '2025年，全市各级行政机关新收政府信息公开申请152件。',
  '通过“清河发布”微信公众号公开。清河发布微信公众号更新及时，“清河公安”公众号另行公开。',
])('right as it stands: %s', (text) => {
  expect(wordingOf(text)).toEqual([]);
});

test('a heading of section six that carries another year was left over', () => {
  const where = { section: 'otherMatters', field: 'items.priorities.heading' };
  expect(wordingOf('2024年政务公开工作要点落实情况', where)).toEqual(['X19 2024 → 2025']);
  expect(wordingOf('2025年政务公开工作要点落实情况', where)).toEqual([]);
});

test('another agency in the title that is announced', () => {
  const where = { section: 'opening', field: 'texts.basis' };
  const basis = (name: string) =>
    `依照《中华人民共和国政府信息公开条例》第五十条，按照国办公开办函〔2021〕30号规定的格式，现发布《${name}2025年政府信息公开工作年度报告》。`;
  const report = zeroReport();
  expect(wordingOf(basis('清河市档案局'), { ...where, report })).toEqual([]);
  expect(wordingOf(basis('市档案局'), { ...where, report })).toEqual([]);
  expect(wordingOf(basis('清河市水务局'), { ...where, report })).toEqual(['X17 清河市水务局 → 清河市档案局']);
  expect(wordingOf(basis('清水市档案局'), { ...where, report })).toEqual(['X17 清水市档案局 → 清河市档案局']);
  expect(wordingOf(basis('清河市'), { ...where, report: sampleReport() })).toEqual([]);
  expect(
    wordingOf('2025年，清水市水务局未收到申请，没有引起行政复议。', { report, field: 'texts.requests' }),
  ).toEqual(['X17 清水市水务局 → 清河市档案局']);
  expect(
    wordingOf('2025年，清河市未收到申请，没有引起行政复议。', { report, field: 'texts.requests' }),
  ).toEqual([]);
});
