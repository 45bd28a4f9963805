import { expect, type Page, test } from '@playwright/test';
import type { SectionContent } from '#lib/report/content.ts';
import { type CellText, withCells } from '#lib/report/table-edits.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { expectAccessible } from './accessible.ts';
import { putContent } from './draft-report.ts';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { reportOfYear } from './report-of-year.ts';
import { saveState } from './writing.ts';

const section = tableSection('disclosure');
const REASON = '机构改革后职责划出，规章由承接机关继续执行。';

/** No rules, as befits a department, and fewer documents in force than were issued: T2-2. */
const tooFewInForce = [
  { row: 'rules', column: 'issued', text: '0' },
  { row: 'rules', column: 'inForce', text: '0' },
  { row: 'normativeDocuments', column: 'inForce', text: '3' },
];

/** Its report stands in no other spec's year before. */
let server: OwnServer;
let home = '';

test.beforeAll(async () => {
  server = await createOwnServer();
  await server.start();
});
test.afterAll(() => server.remove());

function tableTwo(...cells: readonly CellText[]): SectionContent {
  const { disclosure } = sampleReport().content;
  if (!disclosure || !('cells' in disclosure)) throw new Error('the sample has no table two');
  return withCells(section.table, disclosure, cells);
}

/** A finished report with one warning and one figure that blocks. */
test.beforeEach(async ({ page }) => {
  await page.goto(server.url);
  home = `${server.url}${await reportOfYear(page, server.url, 2021)}`;
  const { content } = sampleReport();
  const wrong = { row: 'licences', column: 'decisions', text: '许多' };
  await putContent(page, new URL(home).pathname, {
    ...content,
    disclosure: tableTwo(...tooFewInForce, wrong),
  });
  await page.goto(`${home}/check`);
  await expect(reason(page)).toBeEditable();
});

function row(page: Page) {
  return page.getByRole('listitem').filter({ hasText: 'T2-2' }).first();
}

function reason(page: Page) {
  return row(page).getByLabel('理由');
}

test('a warning takes a reason, which is kept, and the section no longer asks for one', async ({ page }) => {
  const rail = page.getByRole('link', { name: /二 ?主动公开/u });
  await expect(row(page)).not.toContainText('已说明');
  await reason(page).fill(REASON);
  await expect(row(page)).toContainText('已说明');
  await expect(saveState(page)).toContainText('已保存');
  await page.reload();
  await expect(reason(page)).toHaveValue(REASON);
  await expect(row(page)).toContainText('已说明');
  await expect(rail).toContainText('有问题 1');
});

test('a section whose only warning has a reason is done', async ({ page }) => {
  await putContent(page, new URL(home).pathname, { disclosure: tableTwo(...tooFewInForce) });
  await page.reload();
  const tab = page.getByRole('navigation').getByRole('link', { name: /主动公开/u });
  await expect(tab).toContainText('需说明 1');
  await reason(page).fill(REASON);
  await expect(tab).toContainText('已完成');
  await page.keyboard.press('Control+z');
  await expect(tab).toContainText('需说明 1');
  await expect(reason(page)).toBeFocused();
});

test('other figures ask for the reason again, and show the former one to be confirmed', async ({ page }) => {
  await reason(page).fill(REASON);
  await row(page).getByRole('button').first().click();
  const inForce = page.locator('[id="disclosure-cells-normativeDocuments-inForce"]');
  await page.locator('[id="disclosure-cells-normativeDocuments-issued"]').fill('13');
  await expect(inForce).toHaveValue('3');
  await page.getByRole('link', { name: '公开前体检' }).first().click();
  await expect(row(page)).toContainText('原先的理由');
  await expect(reason(page)).toHaveValue('');
  await row(page).getByRole('button', { name: '沿用' }).click();
  await expect(reason(page)).toHaveValue(REASON);
  await expect(row(page)).toContainText('已说明');
});

test('the list can be narrowed by the keyboard, and a sentence leads to its place', async ({ page }) => {
  const filter = page.getByRole('group', { name: '显示哪些' });
  await filter.getByRole('radio', { name: /^全部/u }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(filter.getByRole('radio', { name: /^须改正 1/u })).toBeChecked();
  await expect(page.getByRole('listitem').filter({ hasText: 'T2-2' })).toHaveCount(0);
  const wrong = page.getByRole('button', { name: /许多/u });
  await expect(wrong).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(wrong).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${home}/disclosure`);
  await expect(page.locator('[id="disclosure-cells-licences-decisions"]')).toBeFocused();
});

test('the table leads from a warning to its reason, and from the reason back to the cell', async ({
  page,
}) => {
  await page.goto(`${home}/disclosure`, { waitUntil: 'networkidle' });
  await page.locator('.findings').getByRole('button', { name: '说明理由' }).click();
  await expect(page).toHaveURL(`${home}/check`);
  await expect(reason(page)).toBeFocused();
  await page.keyboard.type(REASON);
  await expect(row(page)).toContainText('已说明');
  await row(page)
    .getByRole('button', { name: /「行政规范性文件」行/u })
    .click();
  await expect(page.locator('[id="disclosure-cells-normativeDocuments-issued"]')).toBeFocused();
  await expect(page.locator('.findings').getByRole('button', { name: '已说明' })).toBeVisible();
});

test('a sentence about a text leads to the very words', async ({ page }) => {
  const { general } = sampleReport().content;
  if (!general || !('texts' in general) || 'basis' in general.texts)
    throw new Error('the sample has no prose');
  const requests = general.texts.requests?.replace('152件', '153件') ?? '';
  await putContent(page, new URL(home).pathname, { general: { texts: { ...general.texts, requests } } });
  await page.reload();
  await page
    .getByRole('button', { name: /153 ?件/u })
    .first()
    .click();
  await expect(page).toHaveURL(`${home}/general`);
  await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toContain('153');
});

test('what was compared and holds is folded away, with both sides', async ({ page }) => {
  await expect(page.getByText('第一项 ＋ 第二项 130')).toHaveCount(0);
  await page.getByRole('radio', { name: /^已核对/u }).check({ force: true });
  await expect(page.getByRole('cell', { name: '第一项 ＋ 第二项 130' })).toBeVisible();
  await expect(page.getByText('无上年数据').first()).toBeVisible();
});

test('the certificate is downloaded and holds the reason', async ({ page }) => {
  await reason(page).fill(REASON);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载体检记录' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/公开前体检（未定稿）\.html$/u);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const html = Buffer.concat(chunks).toString();
  expect(html).toContain(REASON);
  expect(html).toContain('T2-2');
});

test('the printer gets the list as plain tables, and nothing of the app', async ({ page }) => {
  await reason(page).fill(REASON);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.hc-paper')).toContainText(REASON);
  await expect(page.locator('.bar')).toBeHidden();
  await expect(page.locator('.a4-flow')).toHaveCount(0);
});

test('the page is accessible, with a reason and without', async ({ page }) => {
  await expectAccessible(page);
  await reason(page).fill(REASON);
  await page.getByRole('radio', { name: /^已核对/u }).check({ force: true });
  await expectAccessible(page);
});
