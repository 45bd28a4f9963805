import { expect, type Locator, test } from '@playwright/test';
import { elementId } from '#lib/report/place.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { draftAddress, putContent } from './draft-report.ts';

test.beforeEach(async ({ page }) => {
  const address = await draftAddress(page);
  await putContent(page, address, sampleReport().content);
  await page.goto(`${address}/general`);
  // A click before the page is alive is lost.
  await expect(async () => {
    await page.getByRole('button', { name: '显示预览' }).click({ timeout: 1000 });
    await expect(page.getByRole('button', { name: '放大' })).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('the preview shows the section in hand and follows it', async ({ page }) => {
  const preview = page.getByRole('complementary', { name: '印出来的样子' });
  await expect(preview.getByRole('heading', { name: '一、总体情况' })).toBeInViewport();
  await page
    .getByRole('link', { name: /^五、/u })
    .or(page.getByRole('link', { name: /问题及改进情况/u }))
    .first()
    .click();
  await expect(preview.getByRole('heading', { name: '五、存在的主要问题及改进情况' })).toBeInViewport();
  await expect(preview.getByText(/^第 \d 页，共 \d 页$/u)).toBeVisible();
});

test('a figure stands in the preview within a second of being typed', async ({ page }) => {
  await page
    .getByRole('link', { name: /其他需要报告的事项/u })
    .first()
    .click();
  const figure = page.locator(`#${elementId({ section: 'otherMatters', field: 'fee.notices' })}`);
  const pages = page.getByRole('region', { name: '预览的各页' });
  await expect(pages).toContainText('2件');
  await figure.fill('');
  await figure.pressSequentially('4719');
  await expect(pages).toContainText('4719', { timeout: 1000 });
});

test('typing leaves the preview where it is', async ({ page }) => {
  const pages = page.getByRole('region', { name: '预览的各页' });
  await pages.evaluate((element) => element.scrollTo(0, 0));
  const box = page.getByRole('textbox').first();
  await box.press('End');
  await box.pressSequentially('另有新的内容');
  await expect(pages).toContainText('另有新的内容');
  expect(await pages.evaluate((element) => element.scrollTop)).toBe(0);
});

test('a preview that was hidden stays hidden after the page is opened again', async ({ page }) => {
  const preview = page.getByRole('complementary', { name: '印出来的样子' });
  await preview.getByRole('button', { name: '隐藏' }).click();
  await expect(preview).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: '显示预览' })).toBeVisible();
  await expect(preview).toBeHidden();
});

test('放大 shows the page at full size, and Esc leads back to the form', async ({ page }) => {
  await page.getByRole('button', { name: '放大' }).click();
  const enlarged = page.getByRole('dialog', { name: '预览' });
  await expect(enlarged.getByRole('heading', { name: '一、总体情况' })).toBeInViewport();
  const folios = (of: Locator) => of.getByText(/^— \d+ —$/u).allTextContents();
  const beside = page.getByRole('complementary', { name: '印出来的样子' });
  expect(await folios(enlarged)).toEqual(await folios(beside.getByRole('region', { name: '预览的各页' })));
  await page.keyboard.press('Escape');
  await expect(enlarged).toBeHidden();
  await expect(page.getByRole('button', { name: '放大' })).toBeFocused();
});
