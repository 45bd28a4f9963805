import { expect, test } from '@playwright/test';
import { cellInput, emptyTableThree, fillTableThree, openSection } from './table-page.ts';

test('零申请 is two clicks on table three, fills tables three and four, and one undo takes all of it back', async ({
  page,
}) => {
  await openSection(page, 'requests');
  await fillTableThree(page);
  await page.getByRole('button', { name: '零申请…' }).click();
  await expect(page.getByRole('dialog')).toContainText('表三 175 格、表四 15 格填为 0');
  // What would be written over is lost by mistake more easily than by Enter.
  await expect(page.getByRole('button', { name: '取消' })).toBeFocused();
  await expect(page.getByRole('dialog')).toContainText(/已经填了 \d+ 个不是 0 的数字/u);
  await page.getByRole('button', { name: '填为 0' }).click();

  await expect(cellInput(page, 'granted', 'business')).toHaveValue('0');
  await expect(cellInput(page, 'handledTotal', 'naturalPerson')).toHaveAttribute('placeholder', '0');
  await expect(page.locator('.findings')).toContainText('这张表的数字都相符。');
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(cellInput(page, 'received', 'naturalPerson')).toHaveValue('197');
  await expect(cellInput(page, 'handledTotal', 'naturalPerson')).toHaveValue('191');
});

test('零申请 reaches table four as well', async ({ page }) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  await page.getByRole('button', { name: '零申请…' }).click();
  await expect(page.getByRole('button', { name: '填为 0' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /四、行政复议/u }).click();
  await expect(cellInput(page, 'cases', 'suedDirectlyUpheld', 'reconsideration')).toHaveValue('0');
  await expect(page.locator('.findings')).toContainText('15 格都已填写');
});

test('取消 and Esc change nothing', async ({ page }) => {
  await openSection(page, 'requests');
  await fillTableThree(page);
  await page.getByRole('button', { name: '零申请…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(cellInput(page, 'received', 'naturalPerson')).toHaveValue('197');
});

test('from the open report 零申请 is two clicks, writes its sentence, is said afterwards, and is one undo', async ({
  page,
}) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  const rail = page.getByRole('navigation', { name: '报告各部分' });
  const tab = (section: string) => rail.locator(`a[href$="/${section}"]`);
  const aspect = page.getByRole('textbox', { name: '（二）依申请公开' });
  await tab('general').click();
  await aspect.fill('');
  await page.getByRole('link', { name: '报告概览' }).click();

  await page.getByRole('button', { name: '零申请…' }).click();
  await page.getByRole('button', { name: '填为 0' }).click();
  const rows = page.getByRole('region', { name: '报告内容' }).getByRole('row');
  await expect(rows.filter({ hasText: '已按零申请填写' })).toHaveText([/175 格都是 0/u, /15 格都是 0/u]);
  await expect(page.locator('.toast')).toContainText('里写了一句话');
  await tab('requests').click();
  await expect(page.locator('.foot').getByText('已按零申请填写')).toBeVisible();
  await cellInput(page, 'received', 'naturalPerson').fill('1');
  await expect(page.locator('.foot').getByText('已按零申请填写')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.foot').getByText('已按零申请填写')).toBeVisible();

  await tab('general').click();
  await expect(aspect).toHaveValue(/^2022年，清河市档案局未收到政府信息公开申请/u);
  await page.getByTitle('Ctrl+Z').click();
  await expect(cellInput(page, 'received', 'naturalPerson')).toHaveValue('');
  await tab('general').click();
  await expect(aspect).toHaveValue('');
});
