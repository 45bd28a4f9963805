import { deflateRawSync } from 'node:zlib';
import Docxtemplater from 'docxtemplater';
import { unzipSync } from 'fflate';
import PizZip from 'pizzip';
import { buildDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { portalOf } from '#lib/export/html-head.ts';
import { writeHtmlPage } from '#lib/export/html-page.ts';
import type { TableContent } from '#lib/report/content.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import { readTable } from '#lib/report/values.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { timeEach, timePair } from './measure.ts';
import { type Line, ms, times } from './table.ts';

const CREATED = Date.UTC(2027, 0, 20);
const RUNS = 100;

/** DOCX beside a template engine that only fills the same 200 figures into a finished file, and beside compressing the same XML. */
export async function benchExports(): Promise<readonly Line[]> {
  const report = sampleReport();
  const fill = await templateFiller(report);
  const [docx, filled] = await timePair(
    RUNS,
    () => writeDocx(buildDocument(report, false), { created: CREATED }),
    fill,
  );
  const xml = Object.values(unzipSync(await writeDocx(buildDocument(report, false), { created: CREATED })));
  const floor = await timeEach(RUNS, () => xml.map((part) => deflateRawSync(part, { level: 6 })));
  const html = await timeEach(RUNS, () =>
    writeHtmlPage(buildDocument(report, false), portalOf(report.agency)),
  );
  const ratio = docx.median / filled.median;
  return [
    {
      what: 'DOCX export',
      figure: `${ms(docx.median)} (p95 ${ms(docx.p95)})`,
      baseline: `template engine ${ms(filled.median)}`,
      reach: '≤ 20 ms, ≤ 2 × engine',
      holds: docx.median <= 20 && ratio <= 2,
    },
    {
      what: 'DOCX against the template engine',
      figure: times(ratio),
      baseline: `deflate of the same XML ${ms(floor.median)}`,
    },
    { what: 'HTML page', figure: `${ms(html.median)} (p95 ${ms(html.p95)})` },
  ];
}

/** A DOCX of ours with a tag in place of every figure, and a function that fills it with the report's own. */
async function templateFiller(report: Report): Promise<() => Uint8Array> {
  const tagged = { ...report, content: { ...report.content } };
  const figures: Record<string, string> = {};
  for (const section of tableSections(report.format)) {
    const { cells } = contentOf(report, section);
    const { values } = readTable(section.table, cells);
    const tags: Record<string, Record<string, string>> = {};
    for (const { row, column } of cellsOf(section.table)) {
      const tag = `f${Object.keys(figures).length}`;
      figures[tag] = String(values[row]?.[column] ?? '');
      tags[row] = { ...tags[row], [column]: `{${tag}}` };
    }
    const content: TableContent = { cells: tags, declaredNone: false };
    tagged.content = { ...tagged.content, [section.id]: content };
  }
  const template = await writeDocx(buildDocument(tagged, false), { created: CREATED });
  return () => {
    const engine = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
    engine.render(figures);
    return engine.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
}
