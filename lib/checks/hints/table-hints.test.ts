import { expect, test } from 'vitest';
import type { AgencySettings } from '#lib/report/agency.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import { withCells } from '#lib/report/table-edits.ts';
import type { CellRef } from '#lib/template/cells.ts';
import { figuresOfACity } from '#lib/testing/figures-of-a-city.ts';
import { reportOfFigures } from '#lib/testing/report-of-figures.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { withSaid } from '#lib/testing/wording-of.ts';
import { tableHints } from './table-hints.ts';

type Change = readonly [row: string, column: string, text: string];

function put(report: Report, table: string, changes: readonly Change[]): Report {
  const section = tableSection(table);
  const edits = changes.map(([row, column, text]) => ({ row, column, text }));
  const content = withCells(section.table, contentOf(report, section), edits);
  return { ...report, content: { ...report.content, [section.id]: content } };
}

const fee = (report: Report, figures: Readonly<Record<string, string>>): Report =>
  Object.entries(figures).reduce(
    (changed, [name, text]) => withSaid(changed, 'otherMatters', `fee.${name}`, text),
    report,
  );

const of = (report: Report, agency: Partial<AgencySettings>): Report => ({
  ...report,
  agency: { ...report.agency, ...agency },
});

const after = (report: Report, before: Report): Report => ({
  ...report,
  lastYear: { year: report.year - 1, format: before.format, content: before.content },
});

const rules = (report: Report) => tableHints(report).map(({ rule }) => rule);
const cellsOf = (report: Report): readonly CellRef[] => tableHints(report)[0]?.cells ?? [];
const city = sampleReport();
const office = zeroReport();

test('reports as they ought to be are passed in silence, with last year’s beside them or without', () => {
  for (const report of [city, office, reportOfFigures('清河市', 2025, figuresOfACity)]) {
    expect(tableHints(report)).toEqual([]);
    expect(tableHints(after(report, report))).toEqual([]);
  }
});

test('T2-4: rules of an organ that makes none', () => {
  const withRules = put(office, 'disclosure', [['rules', 'inForce', '2']]);
  expect(rules(withRules)).toEqual(['T2-4']);
  expect(cellsOf(withRules)).toEqual([{ table: 'disclosure', row: 'rules', column: 'inForce' }]);
  expect(rules(of(city, { name: '清河县人民政府' }))).toEqual(['T2-4']);
  expect(rules(of(city, { name: '清河市清水区人民政府' }))).toEqual(['T2-4']);
  expect(rules(of(city, { name: '清河自治区人民政府' }))).toEqual([]);
  expect(rules(of(withRules, { name: '国家清河总局' }))).toEqual([]);
});

test('T2-5, T2-6: fees against what section six says', () => {
  const small = put(city, 'disclosure', [['fees', 'amount', '0.0499']]);
  expect(rules(small)).toEqual(['T2-5']);
  expect(tableHints(small)[0]?.message).toContain('500 元');
  expect(rules(put(city, 'disclosure', [['fees', 'amount', '0.05']]))).toEqual([]);
  const said = (text: string) => rules(withSaid(city, 'otherMatters', 'items.priorities.text', text));
  expect(said('本部门没有行政事业性收费。')).toEqual(['T2-6']);
  expect(said('本部门行政事业性收费为0。')).toEqual(['T2-6']);
  expect(said('公开行政事业性收费目录，没有收取信息处理费。')).toEqual([]);
  const denied = withSaid(city, 'otherMatters', 'items.priorities.text', '本部门没有行政事业性收费。');
  expect(tableHints(denied, tableHints(denied))).toEqual([]);
});

test('T3-5: nobody fails to pay without a notice', () => {
  const unpaid = put(office, 'requests', [['otherwiseFeeUnpaid', 'allApplicants', '1']]);
  expect(rules(unpaid)).toEqual(['T3-5']);
  expect(rules(fee(city, { notices: '1' }))).toEqual([]);
  const more = put(city, 'requests', [
    ['otherwiseFeeUnpaid', 'naturalPerson', '3'],
    ['otherwiseFeeUnpaid', 'allApplicants', '3'],
  ]);
  expect(rules(more)).toEqual(['T3-5']);
});

test('T3-6, T3-7: distributions that are seldom right', () => {
  const totals = (changes: Readonly<Record<string, string>>) =>
    rules(
      put(
        city,
        'requests',
        Object.entries(changes).map(([row, text]): Change => [row, 'allApplicants', text]),
      ),
    );
  expect(totals({ otherwiseOther: '30' })).toEqual(['T3-6']);
  expect(totals({ otherwiseOther: '29' })).toEqual([]);
  expect(totals({ otherwiseOther: '4', handledTotal: '8' })).toEqual([]);
  expect(totals({ handledTotal: '0' })).toEqual(['T3-7']);
  expect(totals({ received: '5', carriedForward: '5' })).toEqual(['T3-7']);
  expect(totals({ received: '4', carriedForward: '4' })).toEqual([]);
});

test('T4-2, T4-3, T4-4: cases against the year before; without one nothing is said', () => {
  const cases = (report: Report, changes: Readonly<Record<string, string>>) =>
    put(
      report,
      'reconsideration',
      Object.entries(changes).map(([column, text]): Change => ['cases', column, text]),
    );
  const sued = cases(office, { suedAfterReconsiderationTotal: '2' });
  expect(rules(sued)).toEqual([]);
  expect(rules(after(sued, office))).toEqual(['T4-2', 'T4-4']);
  expect(rules(after(sued, cases(office, { reconsiderationTotal: '2' })))).toEqual(['T4-4']);
  const pending = cases(office, { reconsiderationPending: '1', reconsiderationTotal: '1' });
  expect(rules(after(office, pending))).toEqual(['T4-3']);
  expect(rules(after(pending, pending))).toEqual(['T4-4']);
});

test('C4, C5: fees that look like 元, and figures that leap', () => {
  const fees = (report: Report, amount: string) => put(report, 'disclosure', [['fees', 'amount', amount]]);
  expect(rules(fees(office, '10000'))).toEqual(['C4']);
  expect(rules(fees(office, '9999.999999'))).toEqual([]);
  expect(rules(fees(city, '431805.26'))).toEqual([]);
  expect(rules(after(fees(city, '5000'), fees(city, '50')))).toEqual(['C4']);
  expect(rules(after(fees(city, '4999.99'), fees(city, '50')))).toEqual(['C5']);
  expect(rules(after(fees(city, '21590.263'), city))).toEqual([]);
  expect(rules(after(fees(city, '21590.264'), city))).toEqual(['C5']);
  const licences = (count: string) => put(office, 'disclosure', [['licences', 'decisions', count]]);
  expect(tableHints(after(licences('101'), licences('20'))).map(({ message }) => message)).toEqual([
    '表二「行政许可」行「本年处理决定数量」列：2024年 20，2025年 101，超过上年的五倍。请核对。',
  ]);
  expect(rules(after(licences('100'), licences('20')))).toEqual([]);
  expect(rules(after(licences('3'), licences('20')))).toEqual(['C5']);
  expect(rules(after(licences('0'), licences('19')))).toEqual([]);
});
