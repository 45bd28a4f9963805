import { readReportJson } from '#lib/export/report-json.ts';
import type { Report } from '#lib/report/report.ts';
import type { Decoded } from './decode-text.ts';
import { fileRefusals, refusalOf } from './file-refusals.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import { readXlsx } from './read-xlsx.ts';
import { sniffFile } from './sniff-file.ts';
import type { Piece, Reading, Source } from './source.ts';
import { SOURCE_LIMITS } from './source-limits.ts';

/**
 * What became of a file. A data file of this product is a report already, with the count of characters that cleaning took
 * out; everything else is a source that has still to be recognised.
 */
export type FileReading =
  | Reading
  | { readonly kind: 'report'; readonly report: Report; readonly removed: number };

/**
 * Reads a file of any kind the product takes, told by its content and not by its name. Whatever stands in the way is a
 * sentence; it throws only where the program itself is at fault. For hostile files call it where it can be stopped.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<FileReading> {
  const sniffed = sniffFile(bytes, name);
  switch (sniffed.kind) {
    case 'refused':
      return sniffed;
    case 'json':
      return readJson(sniffed.decoded.text);
    case 'xlsx':
      return readingOf(() => readXlsx(sniffed.zip));
    case 'docx':
      return readingOf(() => readDocx(sniffed.zip));
    case 'html':
      return readingOf(() => readHtml(sniffed.decoded.text));
    case 'pdf':
      return withinLimits(await readPdf(bytes));
    case 'text':
      return readingOf(() => readPlain(sniffed.decoded));
    default:
      return sniffed satisfies never;
  }
}

function readingOf(read: () => Source): Reading {
  try {
    return withinLimits({ kind: 'read', source: read() });
  } catch (error) {
    return refusalOf(error);
  }
}

/** A source without a piece of text holds nothing to recognise, and one beyond any report is not worked through. */
function withinLimits(reading: Reading): Reading {
  if (reading.kind === 'refused') return reading;
  const { pieces } = reading.source;
  if (pieces.length === 0) return { kind: 'refused', say: fileRefusals.nothing };
  return isTooMuch(pieces) ? { kind: 'refused', say: fileRefusals.tooMuch } : reading;
}

function isTooMuch(pieces: readonly Piece[]): boolean {
  const widths = pieces.map((piece) => (piece.kind === 'row' ? piece.cells.length : 0));
  return (
    pieces.length > SOURCE_LIMITS.pieces ||
    sum(pieces.map(charactersOf)) > SOURCE_LIMITS.characters ||
    sum(widths) > SOURCE_LIMITS.cells ||
    widths.some((width) => width > SOURCE_LIMITS.cellsInRow)
  );
}

function charactersOf(piece: Piece): number {
  return piece.kind === 'row' ? sum(piece.cells.map((cell) => cell.length)) : piece.text.length;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function readPlain({ text, notice }: Decoded): Source {
  const source = readText(text);
  return notice === '' ? source : { ...source, leftOut: [...source.leftOut, notice] };
}

function readJson(text: string): FileReading {
  const read = readReportJson(text);
  return 'problems' in read
    ? { kind: 'refused', say: read.problems.join('') }
    : { kind: 'report', report: read.report, removed: read.removed };
}
