import { expect, test } from 'vitest';
import { cellField } from '#lib/report/place.ts';
import { contentOf } from '#lib/report/report.ts';
import { type CellText, withCells } from '#lib/report/table-edits.ts';
import { cellsOf, totalRelation } from '#lib/template/cells.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { createDesk } from './desk.ts';
import { probableCause } from './probable-cause.ts';

const section = tableSection('requests');
const cell = { row: 'notAvailableNotHeld', column: 'naturalPerson' };

/** A finished report on the desk, its totals left to the formula, with a clock that can be moved. */
function openDesk() {
  const report = sampleReport();
  const totals = cellsOf(section.table).filter(({ block, row, column }) => totalRelation(block, row, column));
  const blank = totals.map(({ row, column }): CellText => ({ row, column, text: '' }));
  const content = withCells(section.table, contentOf(report, section), blank);
  let now = 0;
  const desk = createDesk({ ...report, content: { ...report.content, [section.id]: content } }, () => now);
  const table = () => contentOf(desk.state().report, section);
  return {
    desk,
    type: (at: { row: string; column: string }, text: string, later = 0) => {
      now += later;
      desk.type(
        { section: section.id, field: cellField(at) },
        withCells(section.table, table(), [{ ...at, text }]),
      );
    },
    cause: (id: string) => {
      const finding = desk.state().findings.find((each) => each.id === id);
      return finding ? probableCause(section, table(), finding, desk.state().history.done) : undefined;
    },
  };
}

test('a figure behind a total that follows its formula is named as the cause', () => {
  const { type, cause } = openDesk();
  type(cell, '18');
  expect(cause('intake-equals-disposal/naturalPerson')).toEqual({
    cell: { table: 'requests', ...cell },
    before: '19',
    after: '18',
  });
});

test('a figure typed with pauses is one change from what stood there before', () => {
  const { type, cause } = openDesk();
  type(cell, '');
  type(cell, '1', 5000);
  type(cell, '18', 5000);
  expect(cause('intake-equals-disposal/naturalPerson')).toMatchObject({ before: '19', after: '18' });
});

test('a change that would not settle the finding is not blamed', () => {
  const { type, cause } = openDesk();
  type({ row: 'received', column: 'naturalPerson' }, '100');
  type(cell, '18', 5000);
  expect(cause('intake-equals-disposal/naturalPerson')).toBeNull();
});

test('a change to a cell the relation does not read is not blamed', () => {
  const { type, cause } = openDesk();
  type({ row: 'received', column: 'naturalPerson' }, '100');
  type({ row: 'granted', column: 'business' }, '8', 5000);
  expect(cause('intake-equals-disposal/naturalPerson')).toMatchObject({ before: '126', after: '100' });
});

test('filling in a blank is no mistake', () => {
  const { type, cause } = openDesk();
  type({ row: 'handledTotal', column: 'naturalPerson' }, '1');
  expect(cause('outcomes-add-up/naturalPerson')).toBeNull();
});
