import { expect, test } from 'vitest';
import type { Report } from '#lib/report/report.ts';
import { textFields, withText } from '#lib/report/text-fields.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { untouchedReport } from '#lib/testing/sample-variants.ts';
import { liveTextFindings } from './live-texts.ts';
import { checkReport } from './report.ts';

function textsOf({ content }: Report): Readonly<Record<string, string>> {
  return textFields(content['general'] ?? { texts: {} });
}

function saying(report: Report, text: string): Report {
  const general = withText(report.content['general'] ?? { texts: {} }, 'texts.requests', text);
  return { ...report, content: { ...report.content, general } };
}

const messages = (report: Report) => liveTextFindings(report).map(({ rule, message }) => [rule, message]);

test('a report whose live figures are known has nothing to be said of', () => {
  expect(messages(sampleReport())).toEqual([]);
  expect(messages(saying(sampleReport(), '新收{新收·总计}件。'))).toEqual([]);
});

test('X20: an unknown name and a blank figure are found in their box, each once', () => {
  const found = liveTextFindings(saying(untouchedReport(), '{新收·总计}、{新收·总计}、{新收·总记}'));
  expect(found.map(({ rule, verdict, weight, field }) => [rule, verdict, weight, field])).toEqual([
    ['X20', 'pending', 'blocks', 'texts.requests'],
    ['X20', 'broken', 'warns', 'texts.requests'],
  ]);
  expect(found[1]?.message).toBe(
    '第一节写了“{新收·总记}”，没有这个名称的数字，导出时会照样印出来。请从活数字里重选，或改成文字。',
  );
});

test.each([
  ['新收{新收·总计件，另有{', '第一节有不成对的“{”，共 2 处，导出时会照样印出来。请删去，或从活数字里重选。'],
  ['新收{新收·总计}}件', '第一节有不成对的“}”，导出时会照样印出来。请删去，或从活数字里重选。'],
  ['新收{\n新收·总计｝件', '第一节有不成对的“{”，共 2 处，导出时会照样印出来。请删去，或从活数字里重选。'],
])('X20: a brace without its other half is advice, once a box: %s', (text, message) => {
  const found = liveTextFindings(saying(sampleReport(), text));
  expect(found.map(({ rule, weight }) => [rule, weight])).toEqual([['X20', 'advises']]);
  expect(found.map((each) => each.message)).toEqual([message]);
  const { start = 0, end = 0 } = found[0]?.span ?? {};
  expect(text.slice(start, end)).toMatch(/^[{}｛｝]$/u);
});

test('X3: texts with live figures are counted in digits, exactly once', () => {
  const report = sampleReport();
  const rest = Object.entries(textsOf(report))
    .filter(([field]) => field !== 'texts.requests')
    .reduce((sum, [, text]) => sum + [...text.replace(/\s/gu, '')].length, 0);
  const digits = 3;
  const full = `${'办'.repeat(1000 - rest - digits)}{新收·总计}`;
  const lengths = (written: Report) =>
    [...checkReport(written), ...liveTextFindings(written)].filter(({ rule }) => rule === 'X3');
  expect(lengths(saying(report, full))).toEqual([]);
  expect(lengths(saying(report, `${full}件`)).map(({ message }) => message)).toEqual([
    '总体情况 1001 字，超出 1 字。计标点，不计空格和标题。请删减。',
  ]);
});
