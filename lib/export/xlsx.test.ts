import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { SectionContent } from '#lib/report/content.ts';
import type { Report } from '#lib/report/report.ts';
import { withCells } from '#lib/report/table-edits.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { buildDocument } from './document.ts';
import { writeXlsx } from './xlsx.ts';

const section = tableSection('requests');

async function parts(report: Report): Promise<(path: string) => string> {
  const files = unzipSync(await writeXlsx(buildDocument(report, false)));
  return (path) => strFromU8(files[path] ?? new Uint8Array());
}

function withText(text: string): Report {
  const report = sampleReport();
  const before: SectionContent | undefined = report.content['requests'];
  if (!before || !('cells' in before)) throw new Error('the sample has table three');
  const content = withCells(section.table, before, [{ row: 'received', column: 'business', text }]);
  return { ...report, content: { ...report.content, requests: content } };
}

test('each table is a sheet under its name, with the official merges', async () => {
  const part = await parts(sampleReport());
  expect(
    [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name]) => name),
  ).toEqual(['表二', '表三', '表四']);
  expect(part('xl/worksheets/sheet2.xml')).toContain('<mergeCell ref="D1:J1"/>');
});

test.each(['=1+1', '+cmd|calc', '-1', '@SUM(A1)', '约5件'])('%s in a cell stays a text', async (text) => {
  const part = await parts(withText(text));
  const sheet = part('xl/worksheets/sheet2.xml');
  expect(sheet).not.toContain('<f');
  const at = /<c r="E4"[^>]*t="s"[^>]*><v>(\d+)<\/v>/u.exec(sheet)?.[1];
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, own]) => own);
  expect(texts[Number(at)]).toContain(text);
});

test('a figure is a number and a blank is blank', async () => {
  expect((await parts(withText('12')))('xl/worksheets/sheet2.xml')).toMatch(/<c r="E4"[^>]*><v>12<\/v>/u);
  expect((await parts(withText('')))('xl/worksheets/sheet2.xml')).toMatch(/<c r="E4"[^>]*\/>/u);
});

test('another reader finds every figure of the report as a number in its place', async () => {
  const report = sampleReport();
  const workbook = await readXlsxFile(Buffer.from(await writeXlsx(buildDocument(report, false))));
  for (const { id, table } of tableSections(report.format)) {
    const own = report.content[id];
    const typed = own && 'cells' in own ? own.cells : {};
    const found = workbook.find(({ sheet }) => sheet === table.name)?.data.flat();
    expect(found?.filter((cell) => typeof cell === 'number')).toEqual(
      cellsOf(table).map(({ row, column }) => Number(typed[row]?.[column])),
    );
  }
});

test('the same report gives the same bytes', async () => {
  const write = () => writeXlsx(buildDocument(sampleReport(), false));
  const first = await write();
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await write()).equals(Buffer.from(first))).toBe(true);
});
