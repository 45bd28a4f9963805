import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readClipboard } from './clipboard.ts';

const cell = fc.oneof(fc.nat().map(String), fc.stringMatching(/^[0-9,.件"一二\t]{0,8}$/u), fc.constant(''));
const block = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** As Excel writes a cell: in quotes where it holds a tab or begins with a quote. */
function write(text: string): string {
  return /[\t"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

test('every block that a spreadsheet writes is read back cell by cell', () => {
  fc.assert(
    fc.property(block, fc.constantFrom('\r\n', '\n'), (rows, end) => {
      const text = rows.map((row) => row.map(write).join('\t') + end).join('');
      expect(readClipboard(text)).toEqual(rows);
    }),
  );
});

test('any text at all is read without failing and without a line end left in a cell', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const row of readClipboard(text)) for (const each of row) expect(each).not.toMatch(/[\r\n]/u);
    }),
  );
});
