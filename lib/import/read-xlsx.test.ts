import { expect, test } from 'vitest';
import { buildDocument } from '#lib/export/document.ts';
import { writeXlsx } from '#lib/export/xlsx.ts';
import { tableSections } from '#lib/template/cells.ts';
import { excelFile, type Workbook } from '#lib/testing/excel-package.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { type FileRefusal, fileRefusals } from './file-refusals.ts';
import { readFile } from './read-file.ts';
import { recognise } from './recognise.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function rowsOf(workbook: Workbook) {
  const read = await readFile(excelFile(workbook), '表.xlsx');
  if (read.kind !== 'read') throw new Error('not read');
  return {
    rows: read.source.pieces.map((piece) => (piece.kind === 'row' ? piece.cells : [])),
    leftOut: read.source.leftOut,
  };
}

test('the tables of a report come back from its workbook with the same figures', async () => {
  const report = sampleReport();
  const read = await readFile(await writeXlsx(buildDocument(report, false)), '年报表格.xlsx');
  if (read.kind !== 'read') throw new Error('not read');
  const recognised = recognise(read.source);
  expect(recognised).toMatchObject({ year: report.year, agencyName: report.agency.titleName });
  expect(recognised.unplaced).toEqual([]);
  expect(recognised.undecided).toEqual([]);
  // One word for a file without a text, in place of six.
  expect(recognised.departures.filter(({ kind }) => kind === 'headingMissing')).toHaveLength(1);
  for (const { id } of tableSections(report.format))
    expect(recognised.content[id]).toMatchObject({ cells: cellsIn(report.content[id]) });
});

function cellsIn(content: unknown): unknown {
  return typeof content === 'object' && content !== null && 'cells' in content ? content.cells : undefined;
}

test('texts are shared or in place, numbers plain, results of formulas taken, readings passed over', async () => {
  const sheet = `<sheetData>
    <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>0.10000000000000001</v></c><c r="D2"><f>SUM(1,2)</f><v>3</v></c></row>
    <row r="5"><c r="B5" t="inlineStr"><is><t>乙</t></is></c><c t="str"><f>A1</f><v>三</v></c><c r="D5" t="e"><v>#REF!</v></c></row>
    </sheetData>`;
  const texts = '<si><r><t>甲</t></r><r><t>组</t></r><rPh sb="0" eb="1"><t>jia</t></rPh></si>';
  expect((await rowsOf({ sheet, texts })).rows).toEqual([
    ['甲组', '0.1', '3'],
    ['乙', '三', '#REF!'],
  ]);
});

test('a number that is shown as a date is no figure', async () => {
  const sheet = `<sheetData><row r="1">${[0, 1, 2, 3].map((style) => `<c s="${style}"><v>45688</v></c>`).join('')}</row></sheetData>`;
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="#,##0&quot;pcs&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
  expect((await rowsOf({ sheet, styles })).rows).toEqual([['45688', '2025-01-31', '2025-01-31', '45688']]);
});

test('a place under a merge is blank, whatever is left there unseen', async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>2</v></c></row></sheetData>' +
    '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
  expect((await rowsOf({ sheet })).rows).toEqual([['1', '', '2']]);
});

test('hidden rows and hidden sheets are left out and named', async () => {
  const row = (r: number, more: string) => `<row r="${r}" ${more}><c r="A${r}"><v>${r}</v></c></row>`;
  const sheet = `<sheetData>${row(1, '')}${row(2, 'hidden="1"')}</sheetData>`;
  expect(await rowsOf({ sheet })).toEqual({
    rows: [['1']],
    leftOut: ['工作表“表”里有 1 行是隐藏的，没有读取。'],
  });
  const read = await readFile(excelFile({ sheet, state: 'state="hidden"' }), '表.xlsx');
  expect(read).toEqual({ kind: 'refused', say: fileRefusals.nothing });
});

const cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const SHEET = 'xl/worksheets/sheet1.xml';
/** The directory alone tells: nothing of it is ever unpacked. */
const ZEROS = new Uint8Array(5 * 1024 * 1024);

test.each<[what: string, reason: FileRefusal, bytes: () => Uint8Array]>([
  [
    'a document type',
    'unsafe',
    () => excelFile({ sheet: cell }, { [SHEET]: { bytes: utf8('<!DOCTYPE a><a/>') } }),
  ],
  ['a bomb', 'tooMuch', () => excelFile({ sheet: cell }, { [SHEET]: { bytes: ZEROS } })],
  ['a lying size', 'unsafe', () => excelFile({ sheet: cell }, { [SHEET]: { unpacked: 10 } })],
  ['records that disagree', 'unsafe', () => excelFile({ sheet: cell }, { [SHEET]: { localUnpacked: 10 } })],
  ['a broken sum', 'damaged', () => excelFile({ sheet: cell }, { [SHEET]: { crc: 1 } })],
  ['XML that breaks off', 'damaged', () => excelFile({ sheet: '<sheetData>' })],
  [
    'a shared text that is not there',
    'damaged',
    () => excelFile({ sheet: cell.replace('<c ', '<c t="s" ') }),
  ],
  ['a place that is none', 'damaged', () => excelFile({ sheet: cell.replace('A1', '1A') })],
  ['a cell far to the right', 'tooMuch', () => excelFile({ sheet: cell.replace('A1', 'XFD1') })],
  ['no cells', 'nothing', () => excelFile({ sheet: '' })],
  [
    'no list of sheets',
    'damaged',
    () => excelFile({ sheet: cell }, { 'xl/workbook.xml': { name: 'xl/other.xml' } }),
  ],
])('a workbook with %s is refused as %s', async (_, reason, bytes) => {
  expect(await readFile(bytes(), '表.xlsx')).toEqual({ kind: 'refused', say: fileRefusals[reason] });
});
