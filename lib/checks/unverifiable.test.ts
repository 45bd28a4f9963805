import { expect, test } from 'vitest';
import type { TableContent } from '#lib/report/content.ts';
import { contentOf } from '#lib/report/report.ts';
import { tableSections } from '#lib/template/cells.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { checkReport } from './report.ts';
import { sayUnverifiable } from './unverifiable.ts';

const report = sampleReport();
const requests = tableSection('requests');
const said = (of: typeof report) => tableSections(of.format).map((section) => sayUnverifiable(of, section));

test('without last year each table says once what cannot be verified, and nothing is found', () => {
  expect(said(report)).toEqual([
    '无上年数据，无法核验：现行有效应当等于上年现行有效加本年制发减本年废止；本年废止不应多于上年现行有效加本年制发。',
    '无上年数据，无法核验：上年结转应当等于上年报告的结转下年度。',
    '',
  ]);
  expect(checkReport(report)).toEqual([]);
});

test('a last year with a gap says that its figures are not complete, one without says nothing', () => {
  const lastYear = { year: report.year - 1, format: report.format, content: report.content };
  expect(said({ ...report, lastYear })).toEqual(['', '', '']);
  const { cells } = contentOf(lastYear, requests);
  const gap: TableContent = {
    cells: { ...cells, carriedForward: { ...cells['carriedForward'], business: '' } },
    declaredNone: false,
  };
  const content = { ...report.content, requests: gap };
  expect(sayUnverifiable({ ...report, lastYear: { ...lastYear, content } }, requests)).toBe(
    '2024年的数字不全，无法核验：上年结转应当等于上年报告的结转下年度。',
  );
});
