import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { layoutTable, stubDepth } from '#lib/template/layout.ts';
import { leafIds, type Table } from '#lib/template/vocabulary.ts';
import { readClipboard } from './clipboard.ts';
import { placeBlock } from './place-block.ts';
import { readClipboardHtml } from './read-clipboard-html.ts';

type Printed = { readonly text: string; readonly row: string; readonly column: string } | null;

/** A table as a spreadsheet holds it: a merged cell's text in its first place, the others blank. */
function printedGrid(table: Table, textOf: (row: string, column: string) => string): Printed[][] {
  const rows = layoutTable(table);
  const grid: (Printed | undefined)[][] = rows.map(() => []);
  for (const [top, { cells }] of rows.entries()) {
    let left = 0;
    for (const cell of cells) {
      while (grid[top]?.[left] !== undefined) left += 1;
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let right = 0; right < cell.colSpan; right += 1) {
          const line = grid[top + down];
          if (line) line[left + right] = null;
        }
      const line = grid[top];
      if (line)
        line[left] =
          cell.role === 'value'
            ? { text: textOf(cell.row, cell.column), row: cell.row, column: cell.column }
            : { text: cell.text, row: '', column: '' };
    }
  }
  return grid.map((line) => line.map((cell) => cell ?? null));
}

const figure = fc.oneof(
  { weight: 9, arbitrary: fc.nat(99_999).map(String) },
  { weight: 1, arbitrary: fc.constant('') },
);
type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A table of the format with a figure in every cell; now and then one is blank. */
const filledTable = fc.constantFrom(...tableSections(format2021)).chain(({ id, table }) =>
  fc
    .record(
      Object.fromEntries(
        table.blocks
          .flatMap(({ rows }) => leafIds(rows))
          .map((row) => [
            row,
            fc.record(
              Object.fromEntries(
                cellsOf(table)
                  .filter((cell) => cell.row === row)
                  .map(({ column }) => [column, figure]),
              ),
            ),
          ]),
      ),
    )
    .map((cells: Cells) => ({ id, table, cells })),
);
const part = fc.tuple(filledTable, fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }));

type Block = readonly (readonly string[])[];

/** The shapes a block of cells has on the clipboard, each read back. */
const shapes: Readonly<Record<string, (block: Block) => Block>> = {
  tabs: (block) => readClipboard(block.map((row) => `${row.join('\t')}\r\n`).join('')),
  quoted: (block) =>
    readClipboard(block.map((row) => `${row.map((cell) => `"${cell}"`).join('\t')}\n`).join('')),
  web: (block) =>
    readClipboardHtml(
      `<table>${block.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    )[0] ?? [],
};
const shape = fc.constantFrom(...Object.values(shapes));

function placed(table: Table, copied: readonly (readonly Printed[])[], read: (block: Block) => Block) {
  const first = copied.flat().find((cell) => cell?.row);
  if (!first) return null;
  const block = copied.map((line) => line.map((cell) => cell?.text ?? ''));
  const placing = placeBlock(table, first, read(block));
  return placing.kind === 'placed' ? placing.rows.flatMap((row) => row.cells) : [];
}

test('any part of a report’s own table, with or without names and headings, gives its own figures or is handed back', () => {
  fc.assert(
    fc.property(part, shape, ([{ table, cells }, [a = 0, b = 0, c = 0, d = 0]], read) => {
      const grid = printedGrid(table, (row, column) => cells[row]?.[column] ?? '');
      const height = grid.length;
      const width = grid[0]?.length ?? 0;
      const [top = 0, bottom = 0] = [a % height, b % height].sort((x, y) => x - y);
      const [left = 0, right = 0] = [c % width, d % width].sort((x, y) => x - y);
      const copied = grid.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
      const landed = placed(table, copied, read) ?? [];
      for (const { row, column, text } of landed) expect(text).toBe(cells[row]?.[column] ?? '');
    }),
    { numRuns: 400 },
  );
});

test('a table copied from its upper left corner, whole or cut short, finds the place of every figure', () => {
  fc.assert(
    fc.property(part, shape, ([{ id, table, cells }, [a = 0, b = 0]], read) => {
      const grid = printedGrid(table, (row, column) => cells[row]?.[column] || '0');
      const height = Math.max(5, grid.length - (a % grid.length));
      const width = Math.max(stubDepth(table.blocks[0] ?? never()) + 1, (grid[0]?.length ?? 0) - b);
      const copied = grid.slice(0, height).map((line) => line.slice(0, width));
      const wanted = copied.flat().filter((cell) => cell?.row).length;
      expect(placed(table, copied, read)?.length ?? 0, `${id} ${height} ${width}`).toBe(wanted);
    }),
  );
});

function never(): never {
  throw new Error('a table has a block');
}
