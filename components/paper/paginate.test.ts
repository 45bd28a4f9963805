import { expect, test } from 'vitest';
import { type MeasuredBlock, paginate } from './paginate.ts';

const LINE = 10;
const paragraph = (lines: number): MeasuredBlock => ({
  units: Array.from({ length: lines }, () => LINE),
  splits: true,
  keepsWithNext: false,
});
const heading: MeasuredBlock = { units: [LINE], splits: false, keepsWithNext: true };
const table = (...rows: number[]): MeasuredBlock => ({ units: rows, splits: false, keepsWithNext: false });

test('a page holds exactly the lines that fit', () => {
  expect(paginate([paragraph(22)], 220)).toHaveLength(1);
  expect(paginate([paragraph(23)], 220)).toEqual([
    [{ index: 0, from: 0, to: 22 }],
    [{ index: 0, from: 22, to: 23 }],
  ]);
});

test('a paragraph goes on overleaf after any line, even after the first', () => {
  expect(paginate([paragraph(21), paragraph(3)], 220)[1]).toEqual([{ index: 1, from: 1, to: 3 }]);
});

test('a heading goes overleaf with the line that follows it', () => {
  expect(paginate([paragraph(21), heading, paragraph(2)], 220)[1]?.[0]).toEqual({ index: 1, from: 0, to: 1 });
});

test('a heading goes overleaf with the table that follows it', () => {
  const [first, second] = paginate([paragraph(5), heading, table(100, 80)], 220);
  expect(first).toHaveLength(1);
  expect(second?.map(({ index }) => index)).toEqual([1, 2]);
});

test('a table that fits a page is never broken', () => {
  expect(paginate([paragraph(3), table(100, 100)], 220)).toHaveLength(2);
});

test('a table that no page holds begins under its heading and breaks between rows', () => {
  expect(paginate([heading, table(100, 100, 100)], 220)).toEqual([
    [
      { index: 0, from: 0, to: 1 },
      { index: 1, from: 0, to: 2 },
    ],
    [{ index: 1, from: 2, to: 3 }],
  ]);
});

test('a heading at the very end stands where there is room', () => {
  expect(paginate([paragraph(21), heading], 220)).toHaveLength(1);
});

test('a report without blocks is one empty page', () => {
  expect(paginate([], 220)).toEqual([[]]);
});
