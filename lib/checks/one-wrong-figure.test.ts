import { expect, test } from 'vitest';
import { typedInOrder } from '#lib/report/typed-in-order.ts';
import { readTable, type Typed } from '#lib/report/values.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { leafIds } from '#lib/template/vocabulary.ts';
import { figuresOfACity } from '#lib/testing/figures-of-a-city.ts';
import { reportOfFigures } from '#lib/testing/report-of-figures.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { relationFindings } from './evaluate.ts';
import { checkReport, isReady } from './report.ts';

const { table } = tableSection('requests');
const [block] = table.blocks;
if (!block) throw new Error('table three has no block');
const rows: readonly string[] = leafIds(block.rows);
const columns: readonly string[] = leafIds(block.columns);

const stated = typedInOrder(table, figuresOfACity['requests'] ?? []);
/** As a clerk begins: totals left to the formula. */
const byFormula: Typed = cellsOf(table).reduce<Typed>(
  (typed, { row, column, total }) => (total ? put(typed, row, column, '') : typed),
  stated,
);

function put(typed: Typed, row: string, column: string, text: string): Typed {
  return { ...typed, [row]: { ...typed[row], [column]: text } };
}

const wrong = (typed: Typed) => put(typed, 'notAvailableNotHeld', 'naturalPerson', '57');
const findings = (typed: Typed) => relationFindings('requests', table, readTable(table, typed));
const cell = (row: string, column: string) => ({ table: 'requests', row, column });
const inColumn = (column: string, ids: readonly string[]) => ids.map((row) => cell(row, column));

const balanceRows = ['received', 'carriedIn', 'handledTotal', 'carriedForward'];
const handledRows = rows.slice(2, -1);

test('every relation of the three tables holds, totals stated or by formula', () => {
  for (const { id, table: each } of tableSections(format2021)) {
    const typed = typedInOrder(each, figuresOfACity[id] ?? []);
    expect(relationFindings(id, each, readTable(each, typed))).toEqual([]);
  }
  expect(findings(byFormula)).toEqual([]);
  expect(readTable(table, byFormula).values).toEqual(readTable(table, stated).values);
});

test('totals by formula: 58 → 57 moves （七）总计 to 190 and breaks the balance in 自然人 and in 总计', () => {
  const typed = wrong(byFormula);
  expect(readTable(table, typed).values['handledTotal']).toMatchObject({
    naturalPerson: 190,
    allApplicants: 202,
  });
  expect(findings(typed)).toMatchObject([
    {
      rule: 'T3-1',
      weight: 'blocks',
      message: '「自然人」列：第一项 197 ＋ 第二项 1 ＝ 198，第三项总计 190 ＋ 第四项 7 ＝ 197，相差 1。',
      cells: inColumn('naturalPerson', balanceRows),
    },
    {
      rule: 'T3-1',
      message: '「总计」列：第一项 209 ＋ 第二项 1 ＝ 210，第三项总计 202 ＋ 第四项 7 ＝ 209，相差 1。',
      cells: inColumn('allApplicants', balanceRows),
    },
  ]);
  expect(findings(typed)).toHaveLength(2);
});

test('all figures typed: 58 → 57 leaves the balance alone and breaks the column sum and the row sum', () => {
  const found = findings(wrong(stated));
  expect(found.map(({ rule }) => rule)).toEqual(['T3-2', 'T3-3']);
  expect(found).toMatchObject([
    {
      message: '「自然人」列：（一）至（六）合计 190，（七）总计 191，相差 1。',
      cells: inColumn('naturalPerson', handledRows),
      remedy: { cell: cell('handledTotal', 'naturalPerson'), fill: '190' },
    },
    {
      message: '「本机关不掌握相关政府信息」行：六类申请人合计 66，总计填的是 67，相差 1。',
      cells: columns.map((column) => cell('notAvailableNotHeld', column)),
      remedy: { cell: cell('notAvailableNotHeld', 'allApplicants'), fill: '66' },
    },
  ]);
});

test('putting 58 back clears everything', () => {
  for (const typed of [byFormula, stated]) {
    expect(findings(put(wrong(typed), 'notAvailableNotHeld', 'naturalPerson', '58'))).toEqual([]);
  }
});

test('clearing the cell is neither right nor wrong, and stands in the way of submission', () => {
  const typed = put(stated, 'notAvailableNotHeld', 'naturalPerson', '');
  expect(findings(typed)).toEqual([]);
  const whole = reportOfFigures('清河市', 2023, figuresOfACity);
  expect(isReady(checkReport(whole))).toBe(true);
  const content = { ...whole.content, requests: { cells: typed, declaredNone: false } };
  const found = checkReport({ ...whole, content });
  expect(found).toMatchObject([
    {
      rule: 'C1',
      verdict: 'pending',
      message: '表三还有 1 格没有填。没有发生的请填 0。',
      cells: [cell('notAvailableNotHeld', 'naturalPerson')],
    },
  ]);
  expect(isReady(found)).toBe(false);
});
