import { expect, test } from 'vitest';
import { tableSection } from '#lib/testing/table-section.ts';
import { landBlock } from './paste-block.ts';

const { table } = tableSection('requests');
const rows = (height: number, width: number) => Array.from({ length: height }, () => Array(width).fill('1'));

test('a block lands right and down from the chosen cell, its figures written plainly', () => {
  const landing = landBlock(table, { row: 'received', column: 'business' }, [
    ['1,024', '２'],
    ['', '3件'],
  ]);
  expect(landing).toEqual({
    kind: 'lands',
    rows: 2,
    columns: 2,
    cells: [
      { row: 'received', column: 'business', text: '1024' },
      { row: 'received', column: 'researchInstitute', text: '2' },
      { row: 'carriedIn', column: 'business', text: '' },
      { row: 'carriedIn', column: 'researchInstitute', text: '3件' },
    ],
  });
});

test('the whole of table three fits from its first cell', () => {
  const landing = landBlock(table, { row: 'received', column: 'naturalPerson' }, rows(25, 7));
  expect(landing.kind === 'lands' && landing.cells.length).toBe(175);
});

test('a block that is too tall is refused with both numbers', () => {
  expect(landBlock(table, { row: 'otherwiseOther', column: 'naturalPerson' }, rows(22, 1))).toEqual({
    kind: 'refused',
    say: '粘贴的内容有 22 行，从这里往下只有 3 行。没有粘贴，表格没有改动。',
  });
});

test('a block that is too wide is refused with both numbers', () => {
  expect(landBlock(table, { row: 'received', column: 'otherEntity' }, rows(2, 3))).toEqual({
    kind: 'refused',
    say: '粘贴的内容有 3 列，从这里往右只有 2 列。没有粘贴，表格没有改动。',
  });
});

test('in a stacked table a block must fit every row it meets', () => {
  const stacked = tableSection('disclosure').table;
  const at = { row: 'rules', column: 'issued' };
  expect(landBlock(stacked, at, rows(2, 3)).kind).toBe('lands');
  expect(landBlock(stacked, at, rows(3, 3)).kind).toBe('refused');
  expect(landBlock(stacked, at, rows(6, 1)).kind).toBe('lands');
});

test('a text no cell can hold is refused, not cut', () => {
  const landing = landBlock(table, { row: 'received', column: 'business' }, [['字'.repeat(41), '1']]);
  expect(landing).toMatchObject({ kind: 'refused', say: expect.stringContaining('超过 40 个字') });
});

test.each([
  [
    'a blank first column',
    [
      ['', '5'],
      ['', '6'],
    ],
    '左边一列全是空的',
  ],
  ['a blank first row', [[''], ['5']], '上面一行全是空的'],
])('%s may be what a merged heading leaves: refused, not shifted', (_, block, say) => {
  const landing = landBlock(table, { row: 'received', column: 'naturalPerson' }, block);
  expect(landing).toMatchObject({ kind: 'refused', say: expect.stringContaining(say) });
});

test('blanks at the edge land where no heading can have left them, and in a block of the full size', () => {
  const block = [[''], ['5']];
  expect(landBlock(table, { row: 'carriedIn', column: 'naturalPerson' }, block).kind).toBe('lands');
  const blank = Array.from({ length: 25 }, () => Array(7).fill(''));
  expect(landBlock(table, { row: 'received', column: 'naturalPerson' }, blank).kind).toBe('lands');
});

test('a blank row in a block over two small tables leaves open which rows are meant', () => {
  const stacked = tableSection('disclosure').table;
  const landing = landBlock(stacked, { row: 'rules', column: 'issued' }, [['1'], ['2'], ['']]);
  expect(landing).toMatchObject({ kind: 'refused', say: expect.stringContaining('跨了几个小表') });
});
