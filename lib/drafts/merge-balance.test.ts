import { expect, test } from 'vitest';
import { tableSections } from '#lib/template/cells.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { sayBalance } from './merge-balance.ts';

const { format, content } = sampleReport();

function requests() {
  const section = tableSections(format).find(({ id }) => id === 'requests');
  const typed = content.requests;
  if (!section || !typed || !('cells' in typed)) throw new Error('the sample has no table three');
  return { table: section.table, typed: typed.cells };
}

test('a table that adds up is 相平', () => {
  const { table, typed } = requests();
  expect(sayBalance(table, typed)).toEqual({ verdict: 'holds', say: '相平' });
});

test('a figure that breaks a relation is said with both sides and the difference', () => {
  const { table, typed } = requests();
  const wrong = { ...typed, received: { ...typed.received, naturalPerson: '125' } };
  const balance = sayBalance(table, wrong, { row: 'received', column: 'naturalPerson' });
  expect(balance.verdict).toBe('broken');
  expect(balance.say).toMatch(/相差 1/u);
});

test('with a blank nothing is called wrong', () => {
  const { table, typed } = requests();
  const blank = { ...typed, received: { ...typed.received, naturalPerson: '', allApplicants: '' } };
  expect(sayBalance(table, blank, { row: 'received', column: 'naturalPerson' })).toEqual({
    verdict: 'pending',
    say: '还有空格，不能核对',
  });
});
