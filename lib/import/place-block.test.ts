import { expect, test } from 'vitest';
import { buildDocument } from '#lib/export/document.ts';
import { writeHtmlFragment } from '#lib/export/html-fragment.ts';
import { cellsOf } from '#lib/template/cells.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { readClipboard } from './clipboard.ts';
import { placeBlock } from './place-block.ts';
import { readClipboardHtml } from './read-clipboard-html.ts';

const { table } = tableSection('requests');
const disclosure = tableSection('disclosure').table;
const first = { row: 'received', column: 'naturalPerson' };

function place(text: string, from = first) {
  return placeBlock(table, from, readClipboard(text));
}

function figuresOf(placing: ReturnType<typeof placeBlock>): readonly (readonly string[])[] {
  return placing.kind === 'placed'
    ? placing.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)])
    : [];
}

test('rows of somebody’s own sheet go where their names say, in whichever order', () => {
  const placing = place(
    '结转下年度继续办理\t7\t0\t0\t0\t0\t0\t7\r\n本年新收政府信息公开申请数量\t1,197\t7\t１\t3\t1\t0\t1209\r\n',
  );
  expect(figuresOf(placing)).toEqual([
    ['carriedForward', '7', '0', '0', '0', '0', '0', '7'],
    ['received', '1197', '7', '1', '3', '1', '0', '1209'],
  ]);
  expect(placing.kind === 'placed' && placing.rows.map(({ calledThere }) => calledThere)).toEqual([
    '结转下年度继续办理',
    '本年新收政府信息公开申请数量',
  ]);
});

test('headings that were copied say which column is which, in another order too', () => {
  const placing = place('\t总计\t自然人\n一、本年新收政府信息公开申请数量\t9\t5\n');
  expect(placing.kind === 'placed' && placing.rows[0]?.cells.map(({ column }) => column)).toEqual([
    'allApplicants',
    'naturalPerson',
  ]);
});

test('fewer figures than columns begin at the chosen column', () => {
  const placing = place('（一）予以公开\t5\t6\n', { row: 'received', column: 'business' });
  expect(placing.kind === 'placed' && placing.rows[0]?.cells.map(({ column }) => column)).toEqual([
    'business',
    'researchInstitute',
  ]);
});

test.each([
  ['乡镇另行统计\t1\t2\t3\t4\t5\t6\t7', '认不出是表里的哪一行。'],
  ['（六）其他处理\t1\t2\t3\t4\t5\t6\t7', '表里这一项分成 3 行，分不出各行是多少。'],
  ['（一）予以公开\t1\t2\t3\t4\t5\t6\t7\t8', '这一行有 8 格，表里这一行是 7 格，放不下。'],
  ['备用\t（一）予以公开\t1\t2\t3\t4\t5\t6\t7', '行名前面还有别的内容。'],
  [
    '一、本年新收政府信息公开申请数量\t\t\t1\t2',
    '行名后面有空格，看不出数字从哪一列开始。请连同表头一起复制。',
  ],
])('a row without a sure place is handed back with its text: %s', (text, say) => {
  const placing = place(text);
  expect(placing).toEqual({
    kind: 'placed',
    rows: [],
    strange: [{ text: text.split('\t').filter(Boolean).join('　'), say }],
  });
});

test('a misspelt name counts where its number is right, and is told', () => {
  const placing = place('一、本年新收政府信息公开申请数\t1\t2\t3\t4\t5\t6\t21\n');
  expect(placing.kind === 'placed' && placing.rows.map(({ row, calledThere }) => [row, calledThere])).toEqual(
    [['received', '一、本年新收政府信息公开申请数']],
  );
});

test('the second row of one name is handed back', () => {
  const row = '（一）予以公开\t1\t2\t3\t4\t5\t6\t7\n';
  const placing = place(row + row);
  expect(placing.kind === 'placed' && [placing.rows.length, placing.strange[0]?.say]).toEqual([
    1,
    '前面已经有这一行，以前面的为准。',
  ]);
});

test('columns with their headings, copied without names, land under those headings', () => {
  const placing = place('商业企业\t科研机构\n1\t2\n3\t4\n');
  expect(placing.kind === 'placed' && placing.rows.flatMap(({ cells }) => cells)).toEqual([
    { row: 'received', column: 'business', text: '1' },
    { row: 'received', column: 'researchInstitute', text: '2' },
    { row: 'carriedIn', column: 'business', text: '3' },
    { row: 'carriedIn', column: 'researchInstitute', text: '4' },
  ]);
});

test('a blank row under a heading leaves open where the figures begin', () => {
  expect(place('总计\n\n5\n6\n')).toMatchObject({ kind: 'refused', say: expect.stringContaining('哪一行') });
});

test('the tables of our own page come back whole from the clipboard', () => {
  const html = writeHtmlFragment(buildDocument(sampleReport(), false));
  const grids = readClipboardHtml(html);
  for (const [index, id] of ['disclosure', 'requests', 'reconsideration'].entries()) {
    const own = tableSection(id).table;
    const [cell] = cellsOf(own);
    if (!cell) throw new Error(`${id} has no cells`);
    expect(
      figuresOf(placeBlock(own, cell, grids[index] ?? [])).flatMap(([, ...texts]) => texts),
    ).toHaveLength(cellsOf(own).length);
  }
});

test('rows of different lengths, as a page copied as plain text has them, count from their names', () => {
  const text =
    '一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n三、本年度办理结果\t（一）予以公开\t1\t1\t1\t1\t1\t1\t6\n';
  expect(figuresOf(place(text))).toEqual([
    ['received', '1', '2', '3', '4', '5', '6', '21'],
    ['granted', '1', '1', '1', '1', '1', '1', '6'],
  ]);
});

test('table two is told by its rows, whatever stands behind a narrow one', () => {
  const placing = placeBlock(
    disclosure,
    { row: 'rules', column: 'issued' },
    readClipboard('行政规范性文件\t1\t2\t3\n行政许可\t40\t\t\n'),
  );
  expect(placing.kind === 'placed' && placing.rows.map(({ cells }) => cells.length)).toEqual([3, 1]);
});
