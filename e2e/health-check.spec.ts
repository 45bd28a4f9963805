import { expect, type Page, test } from '@playwright/test';
import type { SectionContent } from '#lib/report/content.ts';
import { type CellText, withCells } from '#lib/report/table-edits.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { tableSection } from '#lib/testing/table-section.ts';
import { expectAccessible } from './accessible.ts';
import { putContent } from './draft-report.ts';
import { reportOfYear } from './report-of-year.ts';
import { saveState } from './writing.ts';

/** The year whose report these specs write. */
const YEAR = 2021;
const section = tableSection('disclosure');
const REASON = '机构改革后职责划出，规章由承接机关继续执行。';

/** Fewer rules in force than were issued: T2-2. */
const noneInForce = { row: 'rules', column: 'inForce', text: '0' };

let home = '';

function tableTwo(...cells: readonly CellText[]): SectionContent {
  const { disclosure } = sampleReport().content;
  if (!disclosure || !('cells' in disclosure)) throw new Error('the sample has no table two');
  return withCells(section.table, disclosure, cells);
}

/** A finished report with one warning and one figure that blocks. */
test.beforeEach(async ({ page, baseURL }) => {
  await page.goto('/');
  home = await reportOfYear(page, baseURL, YEAR);
  const { content } = sampleReport();
  const wrong = { row: 'licences', column: 'decisions', text: '许多' };
  await putContent(page, home, { ...content, disclosure: tableTwo(noneInForce, wrong) });
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
  await putContent(page, home, { disclosure: tableTwo(noneInForce) });
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
  const inForce = page.locator('[id="disclosure-cells-rules-inForce"]');
  await page.locator('[id="disclosure-cells-rules-issued"]').fill('9');
  await expect(inForce).toHaveValue('0');
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

test('what was compared and holds is folded away, with both sides', async ({ page }) => {
  await expect(page.getByText('第一项 ＋ 第二项 130')).toHaveCount(0);
  await page.getByRole('radio', { name: /^已核对/u }).check({ force: true });
  await expect(page.getByRole('cell', { name: '第一项 ＋ 第二项 130' })).toBeVisible();
  await expect(page.getByText(/没有 \d{4} 年的数字/u).first()).toBeVisible();
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
