import { expect, test } from 'vitest';
import { tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { expandGrid, readHtmlElements, readHtmlTables, readHtmlText } from '#lib/testing/read-html.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { buildDocument, documentText } from './document.ts';
import { writeHtmlFragment } from './html-fragment.ts';
import { portalOf } from './html-head.ts';
import { writeHtmlPage } from './html-page.ts';

const report = sampleReport();
const document = buildDocument(report, false);
const page = writeHtmlPage(document, portalOf(report.agency));
const fragment = writeHtmlFragment(document);
const both = [
  ['page', page],
  ['fragment', fragment],
] as const;

test.each(both)(
  'the %s holds the text of the report, all of it and nothing else, in its order',
  (_, html) => {
    expect(readHtmlText(html)).toEqual(documentText(document));
  },
);

test.each(both)('the tables of the %s are full rectangles of 14 × 4, 28 × 10 and 4 × 15', (_, html) => {
  const sizes = readHtmlTables(html).map((table) => {
    const grid = expandGrid(table);
    const widths = new Set(grid.map((row) => row.filter((id) => id !== undefined).length));
    expect(widths.size).toBe(1);
    return [grid.length, ...widths];
  });
  expect(sizes).toEqual([
    [14, 4],
    [28, 10],
    [4, 15],
  ]);
});

test('every figure of the page names the headings over and before it, and each is there once', () => {
  const elements = readHtmlElements(page);
  const ids = elements.flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  const cells = elements.filter(({ tag }) => tag === 'td');
  expect(cells).toHaveLength(200);
  const named = cells.map(({ attributes }) => (attributes.headers ?? '').split(' '));
  for (const headers of named) expect(ids).toEqual(expect.arrayContaining(headers));
  const headings = new Map(
    elements.flatMap(({ attributes, text }) => (attributes.id ? [[attributes.id, text] as const] : [])),
  );
  const said = named.map((headers) => headers.map((id) => headings.get(id)));
  expect(said[0]).toEqual(['第二十条第（一）项', '本年制发件数', '规章']);
  expect(said[9]).toEqual(['第二十条第（八）项', '本年收费金额（单位：万元）', '行政事业性收费']);
  expect(said[10 + 4 * 7 + 1]).toEqual([
    '申请人情况',
    '法人或其他组织',
    '商业企业',
    '三、本年度办理结果',
    '（三）不予公开',
    '1.属于国家秘密',
  ]);
  expect(said[199]).toEqual(['行政诉讼', '复议后起诉', '总计']);
});

test.each(both)('headings in the tables of the %s are header cells with a scope and a text', (_, html) => {
  const headings = readHtmlElements(html).filter(({ tag }) => tag === 'th');
  for (const { attributes, text } of headings) {
    expect(['col', 'colgroup', 'row', 'rowgroup']).toContain(attributes.scope);
    expect(text).not.toBe('');
  }
});

test('the page is one file: no script, nothing loaded from outside, and a policy that forbids both', () => {
  const elements = readHtmlElements(page);
  expect(
    elements.filter(({ tag }) => ['script', 'link', 'img', 'iframe', 'object', 'base', 'form'].includes(tag)),
  ).toEqual([]);
  expect(
    elements.filter(
      ({ attributes }) =>
        'src' in attributes ||
        'href' in attributes ||
        Object.keys(attributes).some((name) => name.startsWith('on')),
    ),
  ).toEqual([]);
  const style = elements.filter(({ tag }) => tag === 'style').map(({ text }) => text);
  expect(style).toHaveLength(1);
  expect(style.join()).not.toMatch(/url\(|@import|https?:/);
  expect(page).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
  );
  expect(page).toContain('<html lang="zh-CN">');
});

test('the page names its six sections as headings and each table for those who cannot see it', () => {
  const elements = readHtmlElements(page);
  expect(elements.filter(({ tag }) => tag === 'h2').map(({ text }) => text)).toEqual(
    format2021.sections.flatMap((section) =>
      section.kind === 'opening' ? [] : [`${section.numeral}、${section.heading}`],
    ),
  );
  const captions = tableSections(format2021).map(({ table }) => table.caption);
  expect(elements.filter(({ tag }) => tag === 'caption').map(({ text }) => text)).toEqual(captions);
  const regions = elements.filter(({ attributes }) => attributes.role === 'region');
  expect(regions.map(({ attributes }) => [attributes.tabindex, attributes['aria-label']])).toEqual(
    captions.map((name) => ['0', name]),
  );
});

test('headings that hold for a whole table are its head; the stacked blocks of table two keep theirs', () => {
  const tables = page.split('<table').slice(1);
  expect(tables.map((html) => html.split('<thead>').length - 1)).toEqual([0, 1, 1]);
  expect(tables.map((html) => html.split('<tbody>').length - 1)).toEqual([4, 1, 1]);
  const head = (tables[1] ?? '').slice(0, (tables[1] ?? '').indexOf('</thead>'));
  expect(head.split('<tr>').length - 1).toBe(3);
});

test('the fragment holds nothing that an editor of a portal throws away', () => {
  const elements = readHtmlElements(fragment);
  expect(new Set(elements.map(({ tag }) => tag))).toEqual(
    new Set(['h1', 'h2', 'p', 'span', 'table', 'tbody', 'tr', 'th', 'td', 'br']),
  );
  for (const { attributes } of elements) {
    expect(attributes).not.toHaveProperty('class');
    expect(attributes).not.toHaveProperty('id');
  }
  for (const { attributes } of elements.filter(({ tag }) => tag === 'table'))
    expect(attributes.border).toBe('1');
  for (const { attributes } of elements.filter(({ tag }) => tag === 'td' || tag === 'th')) {
    expect(attributes.align).toMatch(/^(?:left|center)$/);
    expect(attributes.style).toContain('border:1px solid');
  }
  for (const { attributes } of elements.filter(({ tag }) => tag === 'p'))
    expect(attributes.style).toContain('text-indent:2em');
  expect(fragment).not.toMatch(/&emsp;|\u3000|url\(|https?:\/\/(?!www\.qinghe\.example)/);
});

test('an unfinished report says so at the top and on every printed page, a finished one nowhere', () => {
  const unfinished = buildDocument(report, true);
  const draft = writeHtmlPage(unfinished, portalOf(report.agency));
  expect(draft).toContain('<body class="unfinished">');
  expect(draft).toContain('<p class="mark">未定稿</p>');
  expect(draft).toContain('（未定稿）</title>');
  expect(writeHtmlFragment(unfinished).split('\n')[0]).toContain('>未定稿</p>');
  expect(page.replace(/<style>.*?<\/style>/s, '')).not.toContain('未定稿');
  expect(fragment).not.toContain('未定稿');
});

test('the same report makes the same bytes', () => {
  expect(writeHtmlPage(buildDocument(sampleReport(), false), portalOf(report.agency))).toBe(page);
  expect(writeHtmlFragment(buildDocument(sampleReport(), false))).toBe(fragment);
});
