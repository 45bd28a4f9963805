import { expect, test } from '@playwright/test';
import { cellInput, emptyTableThree, openSection } from './table-page.ts';

test('an input method is not disturbed: nothing moves, nothing is reformatted, nothing is judged until it is done', async ({
  page,
}) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  const cell = cellInput(page, 'received', 'naturalPerson');
  await cell.click();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.imeSetComposition', { text: 'shi', selectionStart: 3, selectionEnd: 3 });
  await expect(cell).toHaveValue('shi');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(cell).toBeFocused();
  await expect(page.locator('.cell--bad')).toHaveCount(0);
  await cdp.send('Input.insertText', { text: '１０' });
  await expect(cell).toHaveValue('１０');
  await page.keyboard.press('Tab');
  await expect(cell).toHaveValue('10');
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveValue('');
});

test('full-width digits and separators are written plainly on leaving the cell, and not before', async ({
  page,
}) => {
  await openSection(page, 'requests');
  await emptyTableThree(page);
  const cell = cellInput(page, 'received', 'naturalPerson');
  await cell.click();
  await page.keyboard.insertText('１，０２４');
  await expect(cell).toHaveValue('１，０２４');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveValue('1024');
});
