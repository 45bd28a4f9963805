import { expect, test } from 'vitest';
import { buildDocument, type PageBlock } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import type { Report } from '#lib/report/report.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { reportOfLongName, reportSaying, untouchedReport } from '#lib/testing/sample-variants.ts';
import { wordLikePackage } from '#lib/testing/word-like-package.ts';
import { readFile } from './read-file.ts';
import type { Piece, Source } from './source.ts';

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

test('the same report as Word and WPS write it reads as our own does, and what they add is told', async () => {
  const { source: own } = await readBack(sampleReport());
  const reading = await readFile(wordLikePackage(), '年报.docx');
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  expect(reading.source.pieces.map(pieceText)).toEqual(own.pieces.map(pieceText));
  const cells = ({ pieces }: Source) =>
    pieces.flatMap((piece) => (piece.kind === 'row' ? piece.cells.length : []));
  expect(cells(reading.source)).toEqual(cells(own));
  expect(reading.source.leftOut).toEqual([
    '修订中删去的文字没有带入，添加的文字已带入。',
    '文本框里的文字没有带入：“框”。',
    '页眉、页脚没有带入：“清河市年报草稿”。',
  ]);
});
