import { expect, test } from 'vitest';
import { tableSections } from '#lib/template/cells.ts';
import { reportOfFigures } from '#lib/testing/report-of-figures.ts';
import { figuresOf } from './figures.ts';

const digits = (count: number) => Array.from({ length: count }, (_, at) => String(at % 10));
const figures = { disclosure: digits(10), requests: digits(175), reconsideration: digits(15) };

test('tables two and four are one list of figures, table three is 25 rows of 7, all in reading order', () => {
  const report = reportOfFigures('清河市', 2025, figures);
  const [two, three, four] = tableSections(report.format).map((section) => figuresOf(report, section));
  expect(two).toEqual(figures.disclosure);
  expect(three).toHaveLength(25);
  expect(three?.[1]).toEqual(['7', '8', '9', '0', '1', '2', '3']);
  expect(three?.flat()).toEqual(figures.requests);
  expect(four).toEqual(figures.reconsideration);
});

test('a blank is null and never 0', () => {
  const report = reportOfFigures('清河市', 2025, {});
  for (const section of tableSections(report.format)) {
    expect(new Set(figuresOf(report, section).flat())).toEqual(new Set([null]));
  }
});
