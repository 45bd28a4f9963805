import { expect, test } from 'vitest';
import { tableSection } from '#lib/testing/table-section.ts';
import { type FillingOrNot, fillingOfClipboard } from './filling.ts';

const { table } = tableSection('requests');
const from = { row: 'received', column: 'naturalPerson' };
const cells = '<td>1</td>'.repeat(7);
const row = (name: string) => `<tr><td>${name}</td>${cells}</tr>`;

function filling(read: FillingOrNot) {
  if (read.kind === 'refused') throw new Error(read.say);
  return read.filling;
}

test('markup is taken before plain text, and its rows come in the order of the form', () => {
  const html = `<table>${row('四、结转下年度继续办理')}${row('一、本年新收政府信息公开申请数量')}</table>`;
  const { rows } = filling(fillingOfClipboard(table, from, { text: '四、结转下年度继续办理\t2', html }));
  expect(rows.map((each) => [each.row, each.cells.length])).toEqual([
    ['received', 7],
    ['carriedForward', 7],
  ]);
});

test('plain text is read where there is no markup of a table', () => {
  const text = '（一）予以公开\t1\t2\t3\t4\t5\t6\t21\r\n';
  expect(filling(fillingOfClipboard(table, from, { text, html: '<p>1</p>' })).rows).toHaveLength(1);
});

test('of several tables the one that has this one’s rows is taken, and the others are named', () => {
  const html = `<table>${row('规章')}</table><table>${row('（一）予以公开')}</table>`;
  const { rows, notices } = filling(fillingOfClipboard(table, from, { text: '', html }));
  expect(rows.map((each) => each.row)).toEqual(['granted']);
  expect(notices).toEqual(['复制的内容里还有另外 1 张表，没有用到。']);
});

test('a clipboard without a table is refused', () => {
  expect(fillingOfClipboard(table, from, { text: '', html: '' }).kind).toBe('refused');
});
