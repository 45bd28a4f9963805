import { expect, test } from 'vitest';
import { figuresOfACity } from '#lib/testing/figures-of-a-city.ts';
import { reportOfFigures } from '#lib/testing/report-of-figures.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { carriedOver, handedOn, sourceOf } from './carry-over.ts';
import type { TableContent } from './content.ts';
import type { LastYear } from './report.ts';
import { yearBefore } from './year-before.ts';

const { format } = sampleReport();
const lastYear = { ...sampleReport(), year: 2025 } satisfies LastYear;
const { table } = tableSection('requests');

/** The cells of a table that hold something. */
const filled = (content: unknown) =>
  Object.entries((content as TableContent).cells).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, text]) => (text === '' ? [] : [[row, column, text]])),
  );

test('a new report starts with last year’s 结转下年度 in exactly the columns of 上年结转, the total left to its formula', () => {
  const content = carriedOver(format, 2026, lastYear);
  expect(Object.keys(content)).toEqual(['requests']);
  expect(filled(content['requests'])).toEqual([
    ['carriedIn', 'naturalPerson', '6'],
    ['carriedIn', 'business', '1'],
    ['carriedIn', 'researchInstitute', '0'],
    ['carriedIn', 'publicBenefitOrg', '0'],
    ['carriedIn', 'legalServiceOrg', '1'],
    ['carriedIn', 'otherEntity', '0'],
  ]);
});

test('what last year left blank stays blank, and a blank year hands on nothing', () => {
  const { cells } = lastYear.content['requests'] as TableContent;
  const gap = { ...cells, carriedForward: { ...cells['carriedForward'], business: '' } };
  const content = { ...lastYear.content, requests: { cells: gap, declaredNone: false } };
  const columns = filled(carriedOver(format, 2026, { ...lastYear, content })['requests']).map(
    ([, column]) => column,
  );
  expect(columns).not.toContain('business');
  expect(columns).toHaveLength(5);
  expect(carriedOver(format, 2026, { ...lastYear, content: {} })).toEqual({});
});

test('a report of another year hands on nothing', () => {
  expect(carriedOver(format, 2027, lastYear)).toEqual({});
  expect(carriedOver(format, 2025, lastYear)).toEqual({});
});

test('a total by formula is known of last year as well, and is asked for once only', () => {
  const city = reportOfFigures('清河市', 2025, figuresOfACity);
  const before = yearBefore({ year: 2026, lastYear: city }, table);
  if (!before) throw new Error('nothing is known of last year');
  expect(before.values['carriedForward']).toMatchObject({ naturalPerson: 7, allApplicants: 7 });
  expect(handedOn(table, before)).toBe(handedOn(table, before));
  expect(yearBefore({ year: 2026, lastYear: city }, table)).toBe(before);
});

test('a carried cell names the line of last year it comes from; totals and other cells have none', () => {
  expect(sourceOf(table, { row: 'carriedIn', column: 'business' })).toMatchObject({
    from: { row: 'carriedForward', column: 'business' },
    name: '结转下年度',
  });
  expect(sourceOf(table, { row: 'carriedIn', column: 'allApplicants' })).toBeUndefined();
  expect(sourceOf(table, { row: 'received', column: 'business' })).toBeUndefined();
});
