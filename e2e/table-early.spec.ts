import { expect, test } from '@playwright/test';
import { cellInput, emptyTableThree, openSection } from './table-page.ts';

test('what is typed before the page is alive is kept and checked', async ({ page }) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  await expect(page.locator('.bar')).toContainText(/已保存|尚无改动/u);
  const openings: (() => void)[] = [];
  const gate = new Promise<void>((resolve) => {
    openings.push(resolve);
  });
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  const cell = cellInput(page, 'received', 'naturalPerson');
  await cell.click();
  await page.keyboard.type('197');
  for (const open of openings) open();
  await expect(page.locator('.findings')).toContainText('待填 143 格');
  await expect(cell).toHaveValue('197');
  await page.keyboard.press('Enter');
  await expect(cellInput(page, 'carriedIn', 'naturalPerson')).toBeFocused();
});

test('the page that the server sent is the one that comes alive, whatever part of it comes late', async ({
  page,
}) => {
  await openSection(page, 'requests');
  // Every script waits another while at each load, so that the parts arrive in ever other orders.
  let round = 0;
  await page.route('**/*.js', async (route) => {
    const { length } = route.request().url();
    const seed = [...route.request().url()].reduce((sum, sign) => sum + sign.charCodeAt(0), length * round);
    await new Promise((resolve) => setTimeout(resolve, (seed * 37) % 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const first = document.querySelector('.grid input');
      first?.setAttribute('data-sent', '');
    });
  });
  for (; round < 8; round += 1) {
    await page.reload({ waitUntil: 'networkidle' });
    await expect(page.locator('.grid input').first()).toHaveAttribute('data-sent', '');
  }
});
