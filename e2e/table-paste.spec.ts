import { expect, test } from '@playwright/test';
import { cellsOf } from '#lib/template/cells.ts';
import { cellInput, copied, emptyTableThree, figures, openSection, paste, requests } from './table-page.ts';

const whole = copied(requests.table, ({ row, column }) => figures[row]?.[column] ?? '');

test('table three pasted from a spreadsheet is one step', async ({ page }) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  await paste(page, whole.replace('197\t', '"197"\t'));
  await expect(page.locator('.toast')).toContainText('已粘贴 25 行 7 列');
  for (const { row, column } of cellsOf(requests.table)) {
    await expect(cellInput(page, row, column)).toHaveValue(figures[row]?.[column] ?? '');
  }
  await page.keyboard.press('Control+z');
  await expect(cellInput(page, 'received', 'naturalPerson')).toHaveValue('');
  await expect(cellInput(page, 'carriedForward', 'allApplicants')).toHaveValue('');
  await expect(page.locator('.findings')).toContainText('待填 144 格');
  // Nothing says any longer that it was pasted, nor offers to take it back once more.
  await expect(page.locator('.toast')).toHaveCount(0);
});

test('撤销 in the toast takes the pasted block back', async ({ page }) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  await paste(page, '1,024\t2\r\n３\t4件\r\n');
  await expect(cellInput(page, 'received', 'naturalPerson')).toHaveValue('1024');
  await expect(cellInput(page, 'carriedIn', 'naturalPerson')).toHaveValue('3');
  await expect(cellInput(page, 'carriedIn', 'business')).toHaveValue('4件');
  await expect(page.locator('.findings')).toContainText('只填数字，请去掉“件”字。');
  await page.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect(cellInput(page, 'received', 'naturalPerson')).toHaveValue('');
  await expect(cellInput(page, 'carriedIn', 'business')).toHaveValue('');
});

test('a block that does not fit is refused with a sentence and changes nothing', async ({ page }) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  await cellInput(page, 'otherwiseOther', 'naturalPerson').click();
  await paste(page, whole);
  await expect(page.locator('.grid-refusal')).toHaveText(
    '粘贴的内容有 25 行，从这里往下只有 3 行。没有粘贴，表格没有改动。',
  );
  await expect(page.locator('.findings')).toContainText('待填 144 格');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.grid-refusal')).toHaveCount(0);
});
