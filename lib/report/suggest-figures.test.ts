import { expect, test } from 'vitest';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { liveNames } from './live-figures.ts';
import { openBrace, suggestFigures } from './suggest-figures.ts';

const names = liveNames(sampleReport());
const first = (before: string, typed = '') => suggestFigures(names, typed, before)[0];

test('the figure the sentence is speaking of comes first', () => {
  expect(first('全年新收政府信息公开申请')).toBe('新收·总计');
  expect(first('新收{新收·总计}件，上年结转')).toBe('上年结转·总计');
  expect(first('上年结转{上年结转·总计}件，结转下年度继续办理')).toBe('结转下年度·总计');
  expect(first('新收申请{新收·总计}件，其中自然人')).toBe('新收·自然人');
  expect(first('引发行政复议')).toBe('复议·总计');
  expect(first('行政复议{复议·总计}件、行政诉讼')).toBe('诉讼·合计');
});

test('without a hint the list keeps its order', () => {
  expect(suggestFigures(names, '', '')).toEqual(names);
});

test('every piece that is typed narrows the list, dots and spaces between them or not', () => {
  expect(suggestFigures(names, '新收·自然', '')).toEqual(['新收·自然人', '新收和上年结转·自然人']);
  expect(suggestFigures(names, '自然 新收', '')).toEqual(['新收·自然人', '新收和上年结转·自然人']);
  expect(suggestFigures(names, '没有这个', '')).toEqual([]);
});

test('a brace is open until it is closed or the line ends', () => {
  expect(openBrace('收{新', 3)).toEqual({ start: 1, typed: '新' });
  expect(openBrace('收｛', 2)).toEqual({ start: 1, typed: '' });
  expect(openBrace('收{新收·总计}', 8)).toBeNull();
  expect(openBrace('收{\n新', 4)).toBeNull();
});
