import { expect, test } from 'vitest';
import { contentOf } from '#lib/report/report.ts';
import { withCells } from '#lib/report/table-edits.ts';
import { readTable } from '#lib/report/values.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { balanceOf } from './balance.ts';

const section = tableSection('requests');
const content = contentOf(sampleReport(), section);

function balance(text?: string) {
  const change = text === undefined ? [] : [{ row: 'received', column: 'naturalPerson', text }];
  return balanceOf(
    section.table,
    readTable(section.table, withCells(section.table, content, change).cells).values,
  );
}

test('the two sums of every column stand under their names', () => {
  expect(balance()).toMatchObject({ left: '第一项 ＋ 第二项', right: '第三项总计 ＋ 第四项' });
  expect(balance()?.pairs.naturalPerson).toEqual({ left: 130, right: 130, verdict: 'holds' });
  expect(Object.keys(balance()?.pairs ?? {})).toHaveLength(7);
});

test('a pair that differs is broken, and one with a blank in it is neither right nor wrong', () => {
  expect(balance('125')?.pairs.naturalPerson).toEqual({ left: 129, right: 130, verdict: 'broken' });
  expect(balance('')?.pairs.naturalPerson).toEqual({ left: null, right: 130, verdict: 'pending' });
});

test('tables without a relation of two named sums have no balance line', () => {
  for (const id of ['disclosure', 'reconsideration']) {
    const { table } = tableSection(id);
    expect(balanceOf(table, readTable(table, {}).values)).toBeNull();
  }
});
