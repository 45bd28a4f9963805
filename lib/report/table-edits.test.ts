import { expect, test } from 'vitest';
import { contentOf } from '#lib/report/report.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { countNonZero, withCells } from './table-edits.ts';

const section = tableSection('requests');
const declared = contentOf(zeroReport(), section);

test('writing cells leaves the content it started from as it was', () => {
  const before = structuredClone(declared);
  const after = withCells(section.table, declared, [{ row: 'received', column: 'business', text: '3' }]);
  expect(declared).toEqual(before);
  expect(after.cells.received?.business).toBe('3');
  expect(after.cells.carriedIn).toBe(declared.cells.carriedIn);
});

test('a declared 零申请 stands while every text is 0 or blank, and falls with the first other one', () => {
  const write = (text: string) =>
    withCells(section.table, declared, [{ row: 'received', column: 'business', text }]).declaredNone;
  expect(write('0')).toBe(true);
  expect(write('０')).toBe(true);
  expect(write('')).toBe(true);
  expect(write('1')).toBe(false);
  expect(write('无')).toBe(false);
});

test('nothing that is typed declares 零申请 by itself', () => {
  const blank = { ...declared, declaredNone: false };
  const after = withCells(section.table, blank, [{ row: 'received', column: 'business', text: '0' }]);
  expect(after.declaredNone).toBe(false);
});

test('figures other than 0 are counted, zeros and blanks are not', () => {
  expect(countNonZero(section.table, declared)).toBe(0);
  const full = contentOf(sampleReport(), section);
  const texts = Object.values(full.cells).flatMap((row) => Object.values(row));
  expect(countNonZero(section.table, full)).toBe(texts.filter((text) => text !== '0').length);
});
