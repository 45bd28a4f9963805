import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { buildDocument, documentText } from '#lib/export/document.ts';
import { readReportJson } from '#lib/export/report-json.ts';
import { readFile } from '#lib/import/read-file.ts';
import { recognise } from '#lib/import/recognise.ts';
import type { Report } from '#lib/report/report.ts';
import { tableSections } from '#lib/template/cells.ts';
import { readDocxText } from '#lib/testing/read-docx.ts';
import { readHtmlText } from '#lib/testing/read-html.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { draftAddress, putContent, storedReport } from './draft-report.ts';

let address = '';

test.beforeEach(async ({ page }) => {
  address = await draftAddress(page);
  await putContent(page, address, sampleReport().content);
});

async function download(page: Page, name: string) {
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name, exact: true }).click();
  const file = await begun;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('Word, page and data file are downloaded under their Chinese names and hold the whole report', async ({
  page,
}) => {
  await page.goto(`${address}/export`);
  // The year before is no part of what is published, nor of its data.
  const { lastYear: _, ...report } = await storedReport(page, address);
  const text = documentText(buildDocument(report, false));
  const name = `${report.agency.name}${report.year}年政府信息公开工作年度报告`;

  const word = await download(page, '下载Word 文档');
  expect(word.name).toBe(`${name}.docx`);
  expect(readDocxText(word.bytes)).toEqual(text);

  const html = await download(page, '下载网页文件');
  expect(html.name).toBe(`${name}.html`);
  expect(readHtmlText(html.bytes.toString())).toEqual(text);

  const data = await download(page, '下载数据文件');
  expect(data.name).toBe(`${name}.json`);
  expect(readReportJson(data.bytes.toString())).toEqual({ report, removed: 0 });
});

test('the tables are downloaded as a workbook that gives the same figures', async ({ page }) => {
  await page.goto(`${address}/export`);
  const report = await storedReport(page, address);
  const { name, bytes } = await download(page, '下载Excel 表格');
  expect(name).toBe(`${report.agency.name}${report.year}年政府信息公开工作年度报告表格.xlsx`);
  const read = await readFile(bytes, name);
  if (read.kind !== 'read') throw new Error('the workbook was not read');
  const { content } = recognise(read.source);
  for (const { id } of tableSections(report.format)) expect(content[id]).toMatchObject(cellsIn(report, id));
});

function cellsIn({ content }: Report, section: string) {
  const own = content[section];
  return own && 'cells' in own ? { cells: own.cells } : {};
}

test('a download waits until what was just typed is saved', async ({ page }) => {
  await page.goto(`${address}/general`);
  await expect(page.getByRole('textbox').first()).toBeEditable();
  await page.getByRole('textbox').first().press('End');
  await page.getByRole('textbox').first().pressSequentially('刚刚写下的话');
  await page.getByRole('link', { name: '导出与打印' }).click();
  const html = await download(page, '下载网页文件');
  expect(html.bytes.toString()).toContain('刚刚写下的话');
});

test('without the server a download says why it does not come, and comes when the server is back', async ({
  page,
  context,
}) => {
  await page.goto(`${address}/general`);
  // Everything that pages need is fetched ahead.
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('textbox').first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('textbox').first().pressSequentially('离线时写的');
  await page.getByRole('link', { name: '导出与打印' }).click();
  await page.getByRole('link', { name: '下载网页文件' }).click();
  await expect(page.getByText(/^连不上服务器，现在不能下载/u)).toBeVisible();
  const begun = page.waitForEvent('download');
  await context.setOffline(false);
  expect(readFileSync(await (await begun).path(), 'utf8')).toContain('离线时写的');
});

test('the copy buttons put the report on the clipboard as rich text and as source', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${address}/export`, { waitUntil: 'networkidle' });
  const text = documentText(buildDocument(await storedReport(page, address), false));
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(wanted))?.text() ?? '';
    }, type);

  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByText('已复制，请粘贴到网站编辑器。')).toBeVisible();
  expect(readHtmlText(await read('text/html'))).toEqual(text);

  await page.getByRole('button', { name: '复制源代码' }).click();
  await expect(page.getByText('已复制源代码，请粘贴到编辑器的源代码框。')).toBeVisible();
  expect(readHtmlText(await read('text/plain'))).toEqual(text);
});

test('copying works where the browser offers no clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await page.goto(`${address}/export`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByText('已复制，请粘贴到网站编辑器。')).toBeVisible();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text() ?? '';
  });
  expect(html).toContain('一、总体情况');
});

for (const path of ['export', 'general', '']) {
  test(`the printer gets the report from ${path || 'the overview'}, never the app`, async ({ page }) => {
    await page.goto(`${address}/${path}`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const { format } = sampleReport();
    for (const section of format.sections) {
      if (section.kind === 'opening') continue;
      const heading = page.getByRole('heading', {
        name: `${section.numeral}、${section.heading}`,
        exact: true,
      });
      await expect(heading).toBeVisible();
    }
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-');
  });
}
