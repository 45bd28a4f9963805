import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { checkReport } from '#lib/checks/report.ts';
import { buildDocument, documentText } from '#lib/export/document.ts';
import { readReportJson } from '#lib/export/report-json.ts';
import type { ReportContent } from '#lib/report/content.ts';
import { figuresOf } from '#lib/report/figures.ts';
import { cellField } from '#lib/report/place.ts';
import type { Report } from '#lib/report/report.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { figuresOfACity } from '#lib/testing/figures-of-a-city.ts';
import { readDocxHeaders, readDocxText } from '#lib/testing/read-docx.ts';
import { readHtmlTables, readHtmlText } from '#lib/testing/read-html.ts';
import { reportOfFigures } from '#lib/testing/report-of-figures.ts';
import { storedReport } from './draft-report.ts';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { reportOfYear } from './report-of-year.ts';
import { fieldAt, saveState } from './writing.ts';

/** The story of the product, from an empty form to the documents, on the figures of a published report of this year. */
const YEAR = 2023;

// A picture of the form for each of a thousand keys would take longer than the typing itself.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false } });

let server: OwnServer;
test.beforeAll(async () => {
  server = await createOwnServer();
  await server.start();
});
test.afterAll(async () => server.remove());

const LIVE_TEXTS = {
  requests:
    '全市新收政府信息公开申请{新收·总计}件，其中自然人{新收·自然人}件，法人或其他组织{新收·法人或其他组织}件；上年结转{上年结转·总计}件。全年办结{办理结果·总计}件，结转下年度继续办理{结转下年度·总计}件。\n因政府信息公开引起行政复议{复议·总计}件、行政诉讼{诉讼·合计}件。',
  management:
    '全市制发规章{规章·制发}件、行政规范性文件{行政规范性文件·制发}件，废止{行政规范性文件·废止}件，现行有效{行政规范性文件·现行有效}件。',
};

/** What the clerk means to write: the invented prose, moved to the year of the figures, which it names instead of repeating them. */
const meant = withLiveFigures(thisYear(reportOfFigures('清河市', YEAR, figuresOfACity).content));

function withLiveFigures(content: ReportContent): ReportContent {
  const { general } = content;
  if (!general || !('texts' in general)) throw new Error('the sample has a section of texts');
  return { ...content, general: { ...general, texts: { ...general.texts, ...LIVE_TEXTS } } };
}

function thisYear(content: ReportContent): ReportContent {
  return JSON.parse(JSON.stringify(content).replaceAll('2025年', `${YEAR}年`));
}

/** The figures are a city's: 规章 are made by governments, not by their departments. */
async function reportAsACity(page: Page): Promise<void> {
  const path = `${server.url}/api/agency`;
  const { revision, settings } = await (await page.request.get(path)).json();
  const city = { ...settings, name: '清河市人民政府', titleName: '清河市', kind: 'government' };
  const saved = await page.request.put(path, {
    headers: { origin: server.url, 'if-match': `"${revision}"`, 'idempotency-key': crypto.randomUUID() },
    data: { settings: city },
  });
  expect(saved.status()).toBe(200);
}

async function goTo(page: Page, section: string): Promise<void> {
  await page.getByRole('navigation', { name: '报告各部分' }).locator(`a[href$="/${section}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/${section}$`, 'u'));
}

async function typeInto(page: Page, section: string, field: string, text: string): Promise<void> {
  await fieldAt(page, section, field).click();
  await write(page, text);
}

/** As an input method hands it over: whole words, one clause at a time, and Enter between paragraphs. */
async function write(page: Page, text: string): Promise<void> {
  for (const [clause] of text.matchAll(/\n|[^\n，；。]+[，；。]?/gu)) {
    if (clause === '\n') await page.keyboard.press('Enter');
    else await page.keyboard.insertText(clause);
  }
}

/** Types every cell of a table, totals included, with Tab between them, as the eye goes over the printed form. */
async function typeTable(page: Page, { format }: Report, id: string): Promise<void> {
  const section = tableSections(format).find((each) => each.id === id);
  const [first, ...rest] = section ? cellsOf(section.table) : [];
  if (!first) throw new Error(`${id} is no table with cells`);
  const figures = figuresOfACity[id] ?? [];
  await goTo(page, id);
  await fieldAt(page, id, cellField(first)).click();
  await page.keyboard.type(figures[0] ?? '');
  for (const [at] of rest.entries()) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(figures[at + 1] ?? '');
  }
}

async function download(page: Page, name: string) {
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  const file = await begun;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a whole report is typed into an empty form, agrees, and comes back equal as Word, page and data', async ({
  page,
}) => {
  test.slow();
  await page.goto(server.url);
  await reportAsACity(page);
  const address = await reportOfYear(page, server.url, YEAR);
  await page.goto(`${server.url}${address}/general`);
  const empty = await storedReport(page, address);

  for (const [id, content] of Object.entries(meant)) {
    if ('cells' in content) await typeTable(page, empty, id);
    if (id === 'opening' || !('texts' in content)) continue;
    await goTo(page, id);
    for (const [box, text] of Object.entries(content.texts)) await typeInto(page, id, `texts.${box}`, text);
  }
  const { otherMatters: matters } = meant;
  if (!matters || !('fee' in matters)) throw new Error('the sample has no section six');
  await goTo(page, 'otherMatters');
  await page.getByRole('radio', { name: '有收费通知' }).check();
  for (const name of ['notices', 'notified', 'received'] as const)
    await typeInto(page, 'otherMatters', `fee.${name}`, matters.fee[name]);
  for (const { heading, text } of matters.items) {
    await page.getByRole('button', { name: '增加一项' }).click();
    await write(page, heading);
    await page.getByRole('textbox', { name: /正文$/u }).last().click();
    await write(page, text);
  }

  await expect(page.getByText('六节中已完成 六 节').or(page.getByText('六节中已完成 6 节'))).toBeVisible();
  await page.getByRole('link', { name: '导出与打印' }).click();
  await expect(saveState(page)).toContainText('已保存');

  const { agency } = await storedReport(page, address);
  const expected: Report = { format: empty.format, agency, year: YEAR, content: meant };
  expect(checkReport(expected)).toEqual([]);
  const texts = documentText(buildDocument(expected, false));
  const name = `${agency.name}${YEAR}年政府信息公开工作年度报告`;

  const word = await download(page, '下载Word 文档');
  expect(word.name).toBe(`${name}.docx`);
  expect(readDocxText(word.bytes)).toEqual(texts);
  expect(readDocxHeaders(word.bytes)).toEqual([]);

  const html = await download(page, '下载网页文件');
  expect(html.name).toBe(`${name}.html`);
  expect(readHtmlText(html.bytes.toString())).toEqual(texts);
  const printed = readHtmlTables(html.bytes.toString()).map(({ rows }) =>
    rows.flatMap((row) => row.filter(({ tag }) => tag === 'td').map(({ text }) => text)),
  );
  expect(printed).toEqual(tableSections(empty.format).map(({ id }) => figuresOfACity[id]));

  const data = await download(page, '下载数据文件');
  expect(data.name).toBe(`${name}.json`);
  const read = readReportJson(data.bytes.toString());
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const items = matters.items.map((item) => ({ ...item, id: expect.any(String) }));
  expect(read).toEqual({
    report: { ...expected, content: { ...meant, otherMatters: { ...matters, items } } },
    removed: 0,
  });
  for (const section of tableSections(empty.format))
    expect(figuresOf(read.report, section).flat()).toEqual(figuresOfACity[section.id]);
});

test('one cleared cell makes it a draft again: 未定稿 in the names and on every page of what is downloaded', async ({
  page,
}) => {
  await page.goto(server.url);
  const { id } = await server.draft();
  await page.goto(`${server.url}/reports/${id}/requests`);
  await expect(fieldAt(page, 'requests', 'cells.received.naturalPerson')).toBeVisible();
  await fieldAt(page, 'requests', 'cells.received.naturalPerson').fill('');
  await page.getByRole('link', { name: '导出与打印' }).click();
  await expect(saveState(page)).toContainText('已保存');
  const report = await storedReport(page, `/reports/${id}`);
  const name = `${report.agency.name}${report.year}年政府信息公开工作年度报告（未定稿）`;

  const word = await download(page, '下载Word 文档');
  expect(word.name).toBe(`${name}.docx`);
  // One header for odd pages, one for even.
  expect(readDocxHeaders(word.bytes)).toEqual(['未定稿', '未定稿']);
  const html = await download(page, '下载网页文件');
  expect(html.name).toBe(`${name}.html`);
  expect(readHtmlText(html.bytes.toString())).toEqual(documentText(buildDocument(report, true)));
});
