import { describe, expect, test } from 'vitest';
import { part, readParts } from '#lib/testing/docx-invariants.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { reportFilledWith } from '#lib/testing/sample-variants.ts';
import { at, children, descendants, textOf, valueAt } from '#lib/testing/xml-tree.ts';
import { buildDocument } from './document.ts';
import { writeDocx } from './docx.ts';
import { placeOnGrid } from './docx-table.ts';
import { fitFigure } from './fit-figure.ts';

async function tablesOf(report = sampleReport()) {
  const parts = readParts(await writeDocx(buildDocument(report, false), { created: 0 }));
  return descendants(part(parts, 'word/document.xml'), 'w:tbl');
}

describe('the three tables', () => {
  test('have the rows and columns of the official form', async () => {
    const sizes = (await tablesOf()).map((table) => [
      children(table, 'w:tr').length,
      descendants(table, 'w:gridCol').length,
    ]);
    expect(sizes).toEqual([
      [14, 4],
      [28, 10],
      [4, 15],
    ]);
  });

  test('repeat their head where they have one, and table two, which is four in a stack, repeats none', async () => {
    const heads = (await tablesOf()).map((table) =>
      children(table, 'w:tr').map((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined),
    );
    expect(heads.map((rows) => rows.lastIndexOf(true) + 1)).toEqual([0, 3, 3]);
    expect(heads.map((rows) => rows.filter(Boolean).length)).toEqual([0, 3, 3]);
  });

  test('stay together: every row but the last keeps with the next', async () => {
    for (const table of await tablesOf()) {
      const kept = children(table, 'w:tr').map((row) =>
        descendants(row, 'w:p').every((p) => at(p, 'w:pPr', 'w:keepNext') !== undefined),
      );
      expect(kept).toEqual(kept.map((_, index) => index < kept.length - 1));
    }
  });

  test('are named for readers who cannot see them', async () => {
    expect((await tablesOf()).map((table) => valueAt(table, 'w:tblPr', 'w:tblCaption'))).toEqual([
      '主动公开政府信息情况统计表',
      '收到和处理政府信息公开申请情况统计表',
      '政府信息公开行政复议、行政诉讼情况统计表',
    ]);
  });
});

describe('a figure', () => {
  test('of five digits stands as it is', async () => {
    const [, requests] = await tablesOf(reportFilledWith('requests', '99999'));
    const runs = requests ? descendants(requests, 'w:r').filter((run) => textOf(run) === '99999') : [];
    expect(runs).toHaveLength(175);
    expect(runs.every((run) => at(run, 'w:rPr') === undefined)).toBe(true);
  });

  test.each([1, 5, 6, 7, 8, 9, 12])('of %i digits is no wider than its cell', (digits) => {
    const room = 640 - 2 * 57;
    const { size, scale } = fitFigure('8'.repeat(digits), room, 20);
    expect((digits * 5 * size * scale) / 100).toBeLessThanOrEqual(room);
    expect(size).toBeGreaterThanOrEqual(16);
    expect(scale).toBeGreaterThanOrEqual(50);
  });

  test('that fits is neither smaller nor narrower', () => {
    expect(fitFigure('12345', 526, 20)).toEqual({ size: 20, scale: 100 });
    expect(fitFigure('见附件三的说明', 526, 20)).toEqual({ size: 20, scale: 100 });
  });
});

test('rows that do not tile the grid are refused', () => {
  const cell = { role: 'corner', id: 'a', text: '', covers: [], rowSpan: 1, colSpan: 1 } as const;
  expect(() => placeOnGrid([{ role: 'head', cells: [cell] }], 2)).toThrow('ends at column 1 of 2');
});
