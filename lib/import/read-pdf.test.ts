import { expect, test } from 'vitest';
import { buildDocument, documentText } from '#lib/export/document.ts';
import { contentOf } from '#lib/report/report.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { buildPdf, type PdfPage } from '#lib/testing/build-pdf.ts';
import { printPdf } from '#lib/testing/print-pdf.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { untouchedReport } from '#lib/testing/sample-variants.ts';
import { readPdf } from './read-pdf.ts';
import { recognise } from './recognise.ts';
import type { Piece, Source } from './source.ts';

/** What was read; a refusal fails the test with its sentence. */
async function read(bytes: Uint8Array): Promise<Source> {
  const reading = await readPdf(bytes);
  if (reading.kind === 'refused') throw new Error(reading.say);
  return reading.source;
}

const solid = (text: string) => text.replace(/\s/gu, '');
const textsOf = (pieces: readonly Piece[]) =>
  pieces
    .flatMap((piece) => (piece.kind === 'row' ? piece.cells : [piece.text]))
    .map(solid)
    .filter((text) => text !== '');
const lines = ({ pieces }: Source) =>
  pieces.map((piece) => (piece.kind === 'row' ? piece.cells.join('|') : piece.text));

/** Lines of body text, one below the other from the top margin, at a left edge of 80 and each with its indent. */
const body = (texts: readonly (readonly [text: string, indent?: number])[]) =>
  texts.map(([text, indent = 0], at) => ({ text, x: 80 + indent * 16, y: 120 + at * 29, size: 16 }));
const page = (texts: PdfPage['texts'], drawn: PdfPage['lines'] = []): PdfPage => ({ texts, lines: drawn });
const FULL = '清河市档案局全年主动公开政府信息三十六条均在规定期限内公';

test.each([
  ['a filled report', sampleReport()],
  ['a year without applications', zeroReport()],
  ['a report nobody has begun', untouchedReport()],
])('%s comes back from its PDF with every paragraph whole and every cell in its place', async (_, report) => {
  const document = buildDocument(report, false);
  const { pieces, leftOut } = await read(printPdf(document));
  expect(textsOf(pieces)).toEqual(
    documentText(document)
      .map(solid)
      .filter((text) => text !== ''),
  );
  expect(leftOut).toEqual(['页码没有带入。']);
});

test('a table that the end of a page cuts goes on under its number, without the head that is printed again', async () => {
  const { pieces } = await read(printPdf(buildDocument(sampleReport(), false)));
  const rows = pieces.flatMap((piece) => (piece.kind === 'row' ? [piece] : []));
  expect(new Set(rows.map(({ table }) => table))).toEqual(new Set([0, 1, 2]));
  expect(new Set(rows.filter(({ table }) => table === 1).map((row) => row.page)).size).toBeGreaterThan(1);
});

test('lines become paragraphs: an indent begins one, a full line goes on, over the end of a page too', async () => {
  const first = page(body([['总体情况', 2], [FULL, 2], [FULL], ['开。'], ['以下分项说明。', 2], [FULL, 2]]));
  const second = page(body([['开二十件。'], ['特此报告。', 2]]));
  expect(lines(await read(buildPdf([first, second])))).toEqual([
    '总体情况',
    `${FULL}${FULL}开。`,
    '以下分项说明。',
    `${FULL}开二十件。`,
    '特此报告。',
  ]);
});

test('a line that is short because an address had no room goes on', async () => {
  const address = 'https://www.qinghe.example/openness/annual/2025';
  const source = await read(
    buildPdf([page(body([[FULL, 2], [FULL], ['本报告的电子版见'], [`${address}。`], ['谢谢。', 2]]))]),
  );
  expect(lines(source)).toEqual([`${FULL}${FULL}本报告的电子版见${address}。`, '谢谢。']);
});

test('page numbers in any hand and running heads are left out and said', async () => {
  const pages = ['— 1 —', '- 2 -', '第3页 共3页'].map((folio, at) =>
    page([
      { text: '清河市档案局年度报告', x: 80, y: 50, size: 10 },
      ...body([[`第${at}段。`, 2]]),
      { text: folio, x: 280, y: 800, size: 12 },
    ]),
  );
  expect(await read(buildPdf(pages))).toMatchObject({
    pieces: [
      { text: '第0段。', page: 1 },
      { text: '第1段。', page: 2 },
      { text: '第2段。', page: 3 },
    ],
    leftOut: ['页码没有带入。', '页眉和页脚没有带入：“清河市档案局年度报告”。'],
  });
});

test('figures set apart on a line are a row, where a table has no lines of its own', async () => {
  const row = (label: string, y: number, figures: readonly string[]) => [
    { text: label, x: 80, y, size: 10 },
    ...figures.map((text, at) => ({ text, x: 300 + at * 40, y, size: 10 })),
  ];
  const texts = [...row('规章', 200, ['1', '0', '7']), ...row('规范性文件', 220, ['12', '5', '86'])];
  const { pieces } = await read(buildPdf([page([...body([['以下为统计表。', 2]]), ...texts])]));
  expect(pieces).toEqual([
    { kind: 'paragraph', text: '以下为统计表。', page: 1 },
    { kind: 'row', table: 0, cells: ['规章', '1', '0', '7'], page: 1 },
    { kind: 'row', table: 0, cells: ['规范性文件', '12', '5', '86'], page: 1 },
  ]);
});

test('of tables printed without lines no figure is taken wrongly: what cannot be told is left to the clerk', async () => {
  const report = sampleReport();
  const { content, undecided } = recognise(await read(printPdf(buildDocument(report, false), false)));
  const taken = tableSections(report.format).flatMap((section) => {
    const [from, to] = [contentOf({ ...report, content }, section), contentOf(report, section)];
    return cellsOf(section.table).map(({ row, column }) => [
      from.cells[row]?.[column] ?? '',
      to.cells[row]?.[column],
    ]);
  });
  const read200 = taken.filter(([figure]) => figure !== '');
  expect(read200.length).toBeGreaterThan(0);
  expect(read200.length + undecided.length).toBe(taken.length);
  expect(read200.filter(([figure, typed]) => figure !== typed)).toEqual([]);
});

test('the radicals that browsers print stand as the characters they mean, and letters drawn twice once', async () => {
  const texts = body([['⻔⼾⽹站⻓期公开⽤⼾⾏政']]);
  const bold = texts.map((text) => ({ ...text, x: text.x + 0.4 }));
  expect(lines(await read(buildPdf([page([...texts, ...bold])])))).toEqual(['门户网站长期公开用户行政']);
});

test('letters that run up the page are read in the order of drawing; those that run askew are left out and said', async () => {
  const extra =
    'BT /F1 12 Tf 0 1 -1 0 100 400 Tm <4e004e8c4e09> Tj ET BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm <672a5b9a7a3f> Tj ET';
  const marked = { ...page(body([['正文。']])), extra };
  const { pieces, leftOut } = await read(buildPdf([marked, marked]));
  expect(textsOf(pieces)).toEqual(['正文。', '一二三', '正文。', '一二三']);
  expect(leftOut).toEqual(['斜排的水印没有带入：“未定稿”。']);
});

test('what is drawn in a moved and scaled frame is read where it is seen', async () => {
  const extra = 'q 2 0 0 2 80 600 cm BT 8 TL /F1 8 Tf 110 Tz 1 Tc 0 0 Td <4e004e8c> Tj T* <4e094e94> Tj ET Q';
  expect(lines(await read(buildPdf([{ ...page([]), extra }])))).toEqual(['一二', '三五']);
});

/** A file whose key is that of no known password. */
function locked(): Uint8Array {
  const key = `<${'5a'.repeat(32)}>`;
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${key}/U${key}>>/ID[<00><00>]`;
  const open = new TextDecoder().decode(buildPdf([page([])]));
  return new TextEncoder().encode(open.replace('/Root 1 0 R', `/Root 1 0 R${lock}`));
}

test.each([
  ['an empty file', new Uint8Array(), '不完整或者已经损坏'],
  ['a file that is none', new TextEncoder().encode('%PDF-1.7 清河 %%EOF'), '不完整或者已经损坏'],
  [
    'a file cut short',
    printPdf(buildDocument(sampleReport(), false)).subarray(0, 20_000),
    '不完整或者已经损坏',
  ],
  ['a file with a password', locked(), '打开密码'],
  ['a scan', buildPdf([page([])]), '扫描件'],
  ['a book', buildPdf(Array.from({ length: 201 }, () => page([]))), '超过 200 页'],
])('%s is refused with a sentence that helps', async (_, bytes, words) => {
  const reading = await readPdf(bytes);
  expect(reading.kind).toBe('refused');
  if (reading.kind === 'refused') expect(reading.say).toContain(words);
});

test('reading prints nothing, needs no canvas and leaves the bytes as they were', async () => {
  const said: unknown[] = [];
  const { warn, log } = globalThis.console;
  Object.assign(globalThis.console, {
    warn: (...all: unknown[]) => said.push(all),
    log: (...all: unknown[]) => said.push(all),
  });
  const bytes = printPdf(buildDocument(sampleReport(), false));
  const before = bytes.slice();
  await read(bytes);
  Object.assign(globalThis.console, { warn, log });
  expect(said).toEqual([]);
  expect(bytes).toEqual(before);
});
