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
