import { expect, test } from 'vitest';
import { format2021 } from '#lib/template/format-2021.ts';
import { phrasing2021 } from '#lib/template/phrasing-2021.ts';
import type { Line } from '#lib/template/vocabulary.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { untouchedReport } from '#lib/testing/sample-variants.ts';
import { namedFigures } from './figure-list.ts';
import { figureNamed, findFigure, liveNames, withAllFigures, withFigures } from './live-figures.ts';
import { tokensOf } from './live-tokens.ts';

const report = sampleReport();

test('no two figures have the same name, and none breaks out of its braces', () => {
  const names = liveNames(report);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(tokensOf(`{${name}}`).map((token) => token.name)).toEqual([name]);
});

test('every cell of the three tables has a name of its own', () => {
  const single = namedFigures(format2021).filter(
    (figure) => figure.kind === 'cells' && figure.rows.length === 1 && figure.columns.length === 1,
  );
  expect(single.length).toBe(6 + 1 + 2 + 1 + 25 * 7 + 15);
});

test('the figures every report speaks of come first', () => {
  expect(liveNames(report).slice(0, 20)).toMatchInlineSnapshot(`
    [
      "规章·制发",
      "规章·废止",
      "规章·现行有效",
      "行政规范性文件·制发",
      "行政规范性文件·废止",
      "行政规范性文件·现行有效",
      "行政许可·处理决定",
      "行政处罚·处理决定",
      "行政强制·处理决定",
      "行政事业性收费",
      "新收·总计",
      "上年结转·总计",
      "办理结果·总计",
      "结转下年度·总计",
      "新收和上年结转·总计",
      "复议·总计",
      "诉讼·合计",
      "信息处理费·收费通知件数",
      "信息处理费·通知收费金额",
      "信息处理费·实际收取金额",
    ]
  `);
});

test('figures are printed as the tables print them, totals by formula and sums of groups included', () => {
  const said = ['新收·总计', '上年结转·总计', '新收和上年结转·总计', '新收·自然人', '新收·法人或其他组织'];
  const more = ['办理结果·总计', '结转下年度·总计', '复议·总计', '诉讼·合计', '规章·制发'];
  const money = ['行政事业性收费', '行政许可·处理决定', '信息处理费·实际收取金额'];
  expect([...said, ...more, ...money].map((name) => figureNamed(report, name))).toEqual([
    '152',
    '5',
    '157',
    '126',
    '26',
    '149',
    '8',
    '5',
    '3',
    '1',
    '4318.0526',
    '48216',
    '500',
  ]);
});

test('a blank figure is marked and a name that is no figure stays as typed', () => {
  const text = '新收{新收·总计}件，{新收·总记}件。';
  expect(withFigures(text, untouchedReport())).toBe('新收〔待填〕件，{新收·总记}件。');
  expect(withFigures(text, zeroReport())).toBe('新收0件，{新收·总记}件。');
});

test('full-width braces, other dots and spaces are understood', () => {
  expect(withFigures('｛新收 • 总计｝', zeroReport())).toBe('0');
});

test('a report without live figures stays the very same', () => {
  expect(withAllFigures(report)).toBe(report);
});

test('the words for figures name lines and boxes that exist, and the ready sentences name figures', () => {
  const lines = format2021.sections.flatMap((section) =>
    section.kind === 'table'
      ? section.table.blocks.flatMap(({ rows, columns }) => [...all(rows), ...all(columns)])
      : [],
  );
  const boxes = format2021.sections.flatMap((section) => (section.kind === 'prose' ? section.boxes : []));
  const ids = new Set(lines.map(({ id }) => id));
  expect(Object.keys(phrasing2021.calledAs).filter((id) => !ids.has(id))).toEqual([]);
  expect(Object.keys(phrasing2021.offers).filter((id) => !boxes.some((box) => box.id === id))).toEqual([]);
  const named = Object.values(phrasing2021.offers).flatMap((offers) =>
    offers.flatMap(({ text }) => tokensOf(text)),
  );
  const unknown = named.filter(
    ({ name }) => name !== 'year' && name !== 'agency' && !findFigure(format2021, name),
  );
  expect(unknown).toEqual([]);
  expect(phrasing2021.sums.every(({ name }) => findFigure(format2021, `${name}·总计`))).toBe(true);
});

function all(axis: readonly Line[]): readonly Line[] {
  return axis.flatMap((line) => [line, ...all(line.children ?? [])]);
}
