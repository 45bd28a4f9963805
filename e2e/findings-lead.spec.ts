import { expect, type Page, test } from '@playwright/test';
import { cellInput, fillTableThree, openSection } from './table-page.ts';

/** Leaves table three with one row that does not add up, and shows another section. */
async function breakARow(page: Page): Promise<string> {
  await openSection(page, 'requests');
  await fillTableThree(page);
  await cellInput(page, 'notAvailableNotHeld', 'allApplicants').fill('66');
  await expect(page.locator('.findings-head')).toContainText('须改正');
  return page.url().replace(/\/requests$/u, '');
}

const SENTENCE = /「本机关不掌握相关政府信息」行：六类申请人合计 67，总计填的是 66，相差 1。/u;

for (const [from, name] of [
  ['', 'the overview'],
  ['/export', 'the export page'],
] as const) {
  test(`a click on a sentence of ${name} leads into the cell of another section`, async ({ page }) => {
    const home = await breakARow(page);
    await page
      .locator(`a[href="${new URL(home).pathname}${from}"]`)
      .first()
      .click();
    await page.getByRole('button', { name: SENTENCE }).first().click();
    await expect(page).toHaveURL(`${home}/requests`);
    await expect(cellInput(page, 'notAvailableNotHeld', 'naturalPerson')).toBeFocused();
  });
}

test('from another table the panel says what does not agree elsewhere and leads into its cell', async ({
  page,
}) => {
  const home = await breakARow(page);
  await page.getByRole('link', { name: /四、行政复议/u }).click();
  await expect(page).toHaveURL(`${home}/reconsideration`);
  await page.locator('.findings').getByRole('button', { name: SENTENCE }).click();
  await expect(page).toHaveURL(`${home}/requests`);
  await expect(cellInput(page, 'notAvailableNotHeld', 'naturalPerson')).toBeFocused();
});

test('what other sections still owe is counted, with a way to the first', async ({ page }) => {
  const home = await breakARow(page);
  await page.getByRole('link', { name: /四、行政复议/u }).click();
  await expect(page.locator('.findings')).toContainText(/其他各节还有 \d+ 处须改正或补填。/u);
  await page.getByRole('button', { name: '去第一处' }).click();
  await expect(page).not.toHaveURL(`${home}/reconsideration`);
  await expect(page.locator('input:focus, textarea:focus')).toHaveCount(1);
});

test('an undo in another section leads to the cell it changes', async ({ page }) => {
  const home = await breakARow(page);
  await page.getByRole('link', { name: /四、行政复议/u }).click();
  await expect(page).toHaveURL(`${home}/reconsideration`);
  await page.getByTitle('Ctrl+Z').click();
  await expect(cellInput(page, 'notAvailableNotHeld', 'allApplicants')).toHaveValue('67');
  await expect(cellInput(page, 'notAvailableNotHeld', 'allApplicants')).toBeFocused();
});
