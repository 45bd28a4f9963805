import { expect, test } from 'vitest';
import { tableSection } from '#lib/testing/table-section.ts';
import { type GridKey, gridLines, moveInGrid } from './grid-move.ts';

const lines = gridLines(tableSection('requests').table);
const stacked = gridLines(tableSection('disclosure').table);
const at = { row: 'granted', column: 'business' };

/** A key in a cell holding `12`, with the caret between `start` and `end`; all of it is selected unless told. */
function press(key: string, more: Partial<Omit<GridKey, 'caret'>> = {}, [start, end] = [0, 2]): GridKey {
  return { key, shift: false, ctrl: false, editing: false, caret: { start, end, length: 2 }, ...more };
}

test('Enter leads down and Shift+Enter up, and both stop at the edges', () => {
  expect(moveInGrid(lines, at, press('Enter'))).toEqual({ row: 'partlyGranted', column: 'business' });
  expect(moveInGrid(lines, at, press('Enter', { shift: true }))).toEqual({
    row: 'carriedIn',
    column: 'business',
  });
  expect(moveInGrid(lines, { row: 'carriedForward', column: 'business' }, press('Enter'))).toBeNull();
  expect(moveInGrid(lines, { row: 'received', column: 'business' }, press('ArrowUp'))).toBeNull();
});

test('left and right leave the cell with all of it selected or at the edge of its text, never inside it', () => {
  const right = { row: 'granted', column: 'researchInstitute' };
  expect(moveInGrid(lines, at, press('ArrowRight'))).toEqual(right);
  expect(moveInGrid(lines, at, press('ArrowRight', {}, [2, 2]))).toEqual(right);
  expect(moveInGrid(lines, at, press('ArrowRight', {}, [1, 1]))).toBeNull();
  expect(moveInGrid(lines, at, press('ArrowLeft', {}, [0, 0]))).toEqual({
    row: 'granted',
    column: 'naturalPerson',
  });
  expect(moveInGrid(lines, at, press('ArrowLeft', {}, [2, 2]))).toBeNull();
});

test('while the text is edited, left, right, Home and End belong to the caret, up and down still lead away', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
    expect(moveInGrid(lines, at, press(key, { editing: true }, [2, 2]))).toBeNull();
  }
  expect(moveInGrid(lines, at, press('ArrowDown', { editing: true }))).toEqual({
    row: 'partlyGranted',
    column: 'business',
  });
});

test('Home and End lead along the row, with Ctrl to the corners', () => {
  expect(moveInGrid(lines, at, press('Home'))).toEqual({ row: 'granted', column: 'naturalPerson' });
  expect(moveInGrid(lines, at, press('End'))).toEqual({ row: 'granted', column: 'allApplicants' });
  expect(moveInGrid(lines, at, press('Home', { ctrl: true }))).toEqual({
    row: 'received',
    column: 'naturalPerson',
  });
  expect(moveInGrid(lines, at, press('End', { ctrl: true }))).toEqual({
    row: 'carriedForward',
    column: 'allApplicants',
  });
});

test('from a wide row of a stacked table, down reaches the last cell of a narrow one', () => {
  const from = { row: 'normativeDocuments', column: 'inForce' };
  expect(moveInGrid(stacked, from, press('ArrowDown'))).toEqual({ row: 'licences', column: 'decisions' });
});

test('figures and letters move nothing', () => {
  for (const key of ['1', 'a', 'Tab', 'Backspace']) expect(moveInGrid(lines, at, press(key))).toBeNull();
});
