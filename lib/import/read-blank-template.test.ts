import { describe, expect, test } from 'vitest';
import { format2021 } from '#lib/template/format-2021.ts';
import { layoutTable } from '#lib/template/layout.ts';
import { hasPublished, readPublished } from '#lib/testing/published-reports.ts';
import { readFile } from './read-file.ts';
import type { Source } from './source.ts';

/** The national template as a Word file that somebody set from the notice. */
const NAME = 'blank-template.docx';

async function readTemplate(): Promise<Source> {
  const reading = await readFile(readPublished(`more/${NAME}`), NAME);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.source;
}

const bare = (text: string) => text.replace(/\s/gu, '');

describe.skipIf(!hasPublished)('the blank template', () => {
  test('gives every heading of the notice, in order', async () => {
    const { pieces, leftOut } = await readTemplate();
    const paragraphs = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [bare(piece.text)] : []));
    const headings = format2021.sections.flatMap((section) =>
      section.kind === 'opening' ? [] : [`${section.numeral}、${section.heading}`],
    );
    expect(paragraphs.filter((text) => headings.includes(text))).toEqual(headings);
    expect(leftOut).toEqual([]);
  });

  test('gives every row of the three tables with its columns where they are printed', async () => {
    const { pieces } = await readTemplate();
    const tables = format2021.sections.flatMap((section) =>
      section.kind === 'table' ? [section.table] : [],
    );
    tables.forEach((table, index) => {
      const rows = pieces.flatMap((piece) =>
        piece.kind === 'row' && piece.table === index ? [piece.cells] : [],
      );
      const printed = layoutTable(table).map(({ cells }) =>
        cells.flatMap((cell) => (cell.role === 'value' ? [] : [bare(cell.text)])),
      );
      expect(rows.map((cells) => cells.map(bare).filter((text) => text !== ''))).toEqual(printed);
      expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
    });
  });
});
