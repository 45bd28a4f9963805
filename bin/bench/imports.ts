import { type Browser, chromium } from '@playwright/test';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { buildDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { portalOf } from '#lib/export/html-head.ts';
import { writeHtmlPage } from '#lib/export/html-page.ts';
import { readFile } from '#lib/import/read-file.ts';
import { readHtml } from '#lib/import/read-html.ts';
import { recognise } from '#lib/import/recognise.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { systemChromium } from '../setup/chromium.js';
import { timeEach, timePair } from './measure.ts';
import { type Line, ms } from './table.ts';

const RUNS = 60;
const RUNS_PDF = 15;

/** A busy city's report read and recognised from each kind of file, the Word file beside a converter with a DOM parser. */
export async function benchImports(): Promise<readonly Line[]> {
  const report = sampleReport();
  const document = buildDocument(report, false);
  const docx = await writeDocx(document, { created: 0 });
  const page = writeHtmlPage(document, portalOf(report.agency));
  const pdf = await printedPage(page);
  const [word, converter] = await timePair(RUNS, importer(docx, '年报.docx'), async () =>
    parse((await mammoth.convertToHtml({ buffer: Buffer.from(docx) })).value),
  );
  const html = await timeEach(RUNS, importer(bytesOf(page), '年报.html'));
  const text = await timeEach(RUNS, importer(bytesOf(plainText(page)), '年报.txt'));
  const printed = await timeEach(RUNS_PDF, importer(pdf, '年报.pdf'));
  const line = (what: string, figure: typeof word, reach: number): Line => ({
    what,
    figure: `${ms(figure.median)} (p95 ${ms(figure.p95)})`,
    reach: `≤ ${reach} ms`,
    holds: figure.median <= reach,
  });
  return [
    { ...line('import of DOCX', word, 10), baseline: `mammoth + parse5 ${ms(converter.median)}` },
    line('import of HTML', html, 10),
    line('import of text', text, 10),
    line('import of PDF', printed, 500),
  ];
}

/** One import from bytes to a recognised report; throws where the file is not read, so that no refusal is timed. */
function importer(bytes: Uint8Array, name: string) {
  return async () => {
    const reading = await readFile(bytes, name);
    if (reading.kind !== 'read') throw new Error(`${name} was not read`);
    const read = recognise(reading.source).tables.reduce((sum, table) => sum + table.read, 0);
    if (read !== 200) throw new Error(`${name} gave ${read} of 200 figures`);
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The page as text: a line for each paragraph and each row, tabs between cells. */
function plainText(page: string): string {
  return readHtml(page)
    .pieces.map((piece) =>
      piece.kind === 'row' ? piece.cells.map((cell) => cell.replaceAll('\n', '')).join('\t') : piece.text,
    )
    .join('\n');
}

/** The page as a browser prints it, with the fonts it embeds. */
async function printedPage(html: string): Promise<Uint8Array> {
  const system = systemChromium();
  const browser: Browser = await chromium.launch(system ? { executablePath: system } : {});
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}
