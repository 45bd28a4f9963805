import { expect, test } from 'vitest';
import { buildDocument, type PageBlock } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import type { Report } from '#lib/report/report.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { reportOfLongName, reportSaying, untouchedReport } from '#lib/testing/sample-variants.ts';
import { readFile } from './read-file.ts';
import type { Piece } from './source.ts';

async function readBack(report: Report, unfinished = false) {
  const document = buildDocument(report, unfinished);
  const reading = await readFile(await writeDocx(document, { created: 0 }), '年报.docx');
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return { document, source: reading.source };
}

/** What a block is to a reader: its text, or the texts of its rows with merged cells once. */
function textsOf(block: PageBlock): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'table':
      return block.rows.map(({ cells }) => {
        const texts = cells.map((cell) =>
          cell.role === 'value' ? block.print(cell.row, cell.column) : cell.text,
        );
        return texts.filter((text) => text !== '').join('|');
      });
  }
}

/** Line breaks within a title or a cell are a matter of looks. */
const pieceText = (piece: Piece) =>
  (piece.kind === 'paragraph' ? piece.text : piece.cells.filter((text) => text !== '').join('|')).replaceAll(
    '\n',
    '',
  );

test.each([
  ['a city', sampleReport()],
  ['a department without requests', zeroReport()],
  ['a long name', reportOfLongName()],
  ['a report nobody has begun', untouchedReport()],
  ['rare characters and tabs', reportSaying('𠮷㎡〔2021〕30号\t《〈〉》 ]]> &amp; <w:t>')],
])('the Word file of %s gives the same text in the same order', async (_, report) => {
  const { document, source } = await readBack(report);
  expect(source.pieces.map(pieceText)).toEqual(document.blocks.flatMap(textsOf));
  expect(source.leftOut).toEqual([]);
});

test('what marks an unfinished report is told, and not read as text of it', async () => {
  const { document, source } = await readBack(sampleReport(), true);
  expect(source.pieces.map(pieceText)).toEqual(document.blocks.flatMap(textsOf));
  expect(source.leftOut).toEqual(['页眉、页脚没有带入：“未定稿”。']);
});
