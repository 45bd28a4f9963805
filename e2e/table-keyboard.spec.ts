import { expect, test } from '@playwright/test';
import { leafIds } from '#lib/template/vocabulary.ts';
import { cellInput, emptyTableThree, figures, isTotal, openSection, requests } from './table-page.ts';

const [block] = requests.table.blocks;
const rows = leafIds(block?.rows ?? []);

// A picture of the form for each of hundreds of keys would take longer than the typing itself.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false } });

test('table three is filled in without a mouse', async ({ page }) => {
  test.slow();
  await openSection(page, 'requests');
  await emptyTableThree(page);
  await page.keyboard.press('Control+Home');
  for (const row of rows) {
    for (const column of leafIds(block?.columns ?? [])) {
      if (isTotal(requests.table, { row, column })) continue;
      await expect(cellInput(page, row, column)).toBeFocused();
      await page.keyboard.type(figures[row]?.[column] ?? '');
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    if (rows[rows.indexOf(row) + 1] === 'handledTotal') await page.keyboard.press('ArrowDown');
  }
  await expect(page.locator('.findings')).toContainText('175 格都已填写');
  await expect(page.locator('.balance .i-ok')).toHaveCount(7);
});

test('Tab walks the grid in reading order and leaves it at its ends', async ({ page }) => {
  await openSection(page, 'requests');
  await cellInput(page, 'received', 'allApplicants').click();
  await page.keyboard.press('Tab');
  await expect(cellInput(page, 'carriedIn', 'naturalPerson')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(cellInput(page, 'received', 'allApplicants')).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cellInput(page, 'carriedForward', 'allApplicants')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.grid input:focus')).toHaveCount(0);
});

test('Esc gives back what stood in the cell, F2 edits its text, and the wheel changes nothing', async ({
  page,
}) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  const cell = cellInput(page, 'granted', 'naturalPerson');
  await cell.click();
  await page.keyboard.type('87');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await expect(cell).toHaveValue('87');
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('5');
  await expect(cell).toHaveValue('857');
  await cell.hover();
  await page.mouse.wheel(0, 40);
  await expect(cell).toHaveValue('857');
});

test('Ctrl+Z takes back one cell at a time and leads to it, Ctrl+Y brings it again', async ({ page }) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  const first = cellInput(page, 'received', 'naturalPerson');
  const second = cellInput(page, 'carriedIn', 'naturalPerson');
  await first.click();
  await page.keyboard.type('197');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+z');
  await expect(second).toHaveValue('');
  await expect(second).toBeFocused();
  await expect(first).toHaveValue('197');
  await page.keyboard.press('Control+z');
  await expect(first).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(first).toHaveValue('197');
});
