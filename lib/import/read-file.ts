import { readReportJson } from '#lib/export/report-json.ts';
import type { Report } from '#lib/report/report.ts';
import { fileRefusals, RefusedFile, refusalOf } from './file-refusals.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPdf } from './read-pdf.ts';
import { sniffFile } from './sniff-file.ts';
import type { Reading, Source } from './source.ts';

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
      return { kind: 'refused', say: fileRefusals.excel };
    case 'docx':
      return readingOf(() => readDocx(sniffed.zip));
    case 'html':
      return readingOf(() => readHtml(sniffed.decoded.text));
    case 'pdf':
      return readPdf(bytes);
    case 'text':
      return { kind: 'refused', say: fileRefusals.failed };
    default:
      return sniffed satisfies never;
  }
}

/** A source without a piece of text is a refusal as well: there is nothing to recognise. */
function readingOf(read: () => Source): Reading {
  try {
    const source = read();
    if (source.pieces.length === 0) throw new RefusedFile('nothing');
    return { kind: 'read', source };
  } catch (error) {
    return refusalOf(error);
  }
}

function readJson(text: string): FileReading {
  const read = readReportJson(text);
  return 'problems' in read
    ? { kind: 'refused', say: read.problems.join('') }
    : { kind: 'report', report: read.report, removed: read.removed };
}
