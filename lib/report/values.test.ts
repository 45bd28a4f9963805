import { expect, test } from 'vitest';
import { figuresOfACity } from '#lib/testing/figures-of-a-city.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { typedInOrder } from './typed-in-order.ts';
import { computeTotal, printCell, readTable, sumOf, type Typed } from './values.ts';

const cases = tableSection('reconsideration').table;
const requests = tableSection('requests').table;
const disclosure = tableSection('disclosure').table;

const with4 = (change: Readonly<Record<string, string>>): Typed => ({
  cases: { ...typedInOrder(cases, figuresOfACity['reconsideration'] ?? [])['cases'], ...change },
});
const total4 = (typed: Typed) => readTable(cases, typed).values['cases']?.['reconsiderationTotal'];

test('a total follows its formula until one is stated, and a stated one is kept', () => {
  expect(total4(with4({ reconsiderationTotal: '' }))).toBe(4);
  expect(total4(with4({ reconsiderationTotal: '', reconsiderationUpheld: '5' }))).toBe(8);
  expect(total4(with4({ reconsiderationTotal: '9' }))).toBe(9);
});

test('a total is unknown while one of its terms is blank or unreadable, and is not itself counted as blank', () => {
  for (const text of ['', '两件']) {
    expect(total4(with4({ reconsiderationTotal: '', reconsiderationUpheld: text }))).toBeNull();
  }
  const { blank } = readTable(cases, with4({ reconsiderationTotal: '', reconsiderationUpheld: '' }));
  expect(blank.map(({ column }) => column)).toEqual(['reconsiderationUpheld']);
});

test('an unreadable total is not replaced by its formula', () => {
  const { values, unreadable } = readTable(cases, with4({ reconsiderationTotal: '4件' }));
  expect(values['cases']?.['reconsiderationTotal']).toBeNull();
  expect(unreadable).toEqual([
    { table: 'reconsideration', row: 'cases', column: 'reconsiderationTotal', why: 'unit', text: '4件' },
  ]);
});

test('the grand total adds up the totals of the row, those by formula included', () => {
  const typed = typedInOrder(requests, figuresOfACity['requests'] ?? []);
  const without = { ...typed, handledTotal: {} };
  expect(readTable(requests, without).values['handledTotal']).toEqual(
    readTable(requests, typed).values['handledTotal'],
  );
  const [block] = requests.blocks;
  const changed = { ...without, granted: { ...typed['granted'], naturalPerson: '88', allApplicants: '' } };
  const { values } = readTable(requests, changed);
  expect(values['handledTotal']).toMatchObject({ naturalPerson: 192, allApplicants: 204 });
  expect(block && computeTotal(block, 'handledTotal', 'allApplicants', values)).toBe(204);
});

test('an empty table has every cell but its totals to fill, and no figure', () => {
  const { values, blank, unreadable } = readTable(requests, {});
  expect(blank).toHaveLength(175 - 25 - 6);
  expect(unreadable).toEqual([]);
  expect(
    Object.values(values)
      .flatMap((row) => Object.values(row))
      .every((figure) => figure === null),
  ).toBe(true);
});

test('a sum with a blank in it is unknown, and a sum of nothing is 0', () => {
  const figures: Readonly<Record<string, number | null>> = { a: 1, b: 2, c: null };
  expect(sumOf(['a', 'b'], (id) => figures[id])).toBe(3);
  expect(sumOf(['a', 'c'], (id) => figures[id])).toBeNull();
  expect(sumOf(['a', 'unknown'], (id) => figures[id])).toBeNull();
  expect(sumOf([], (id) => figures[id])).toBe(0);
});

test('a printed cell is its figure, nothing where it is blank, and what was typed where it cannot be read', () => {
  const typed: Typed = {
    fees: { amount: ' １，２３４.50 ' },
    licences: { decisions: '约三千' },
    rules: { issued: '' },
  };
  const { values } = readTable(disclosure, typed);
  const print = (row: string, column: string) => printCell(disclosure, typed, values, row, column);
  expect(print('fees', 'amount')).toBe('1234.5');
  expect(print('licences', 'decisions')).toBe('约三千');
  expect(print('rules', 'issued')).toBe('');
});
