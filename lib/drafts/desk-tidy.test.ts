import { expect, test } from 'vitest';
import { contentOf } from '#lib/report/report.ts';
import { withCells } from '#lib/report/table-edits.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { createDesk } from './desk.ts';

const section = tableSection('disclosure');
const place = { section: section.id, field: 'cells.rules.issued' };

function openDesk() {
  let now = 0;
  const desk = createDesk(sampleReport(), () => now);
  const write = (text: string) =>
    withCells(section.table, contentOf(desk.state().report, section), [
      { row: 'rules', column: 'issued', text },
    ]);
  const text = () => contentOf(desk.state().report, section).cells.rules?.issued;
  return { desk, write, text, wait: () => (now += 60_000) };
}

test('a figure written plainly long after it was typed is one step with its typing', () => {
  const { desk, write, text, wait } = openDesk();
  desk.type(place, write('１２'));
  wait();
  desk.tidy(place, write('12'));
  expect(text()).toBe('12');
  desk.undo();
  expect(text()).toBe('1');
  expect(desk.undo()).toBeNull();
  desk.redo();
  expect(text()).toBe('12');
});

test('tidying what nobody has typed is no step and forgets nothing that was undone', () => {
  const { desk, write, text } = openDesk();
  desk.type(place, write('5'));
  desk.undo();
  desk.tidy(place, write('1'));
  expect(desk.state().history.done).toEqual([]);
  desk.redo();
  expect(text()).toBe('5');
});
