import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { box, withReportInWords } from './report-in-words.ts';

withReportInWords();

test('a name that is no figure is a finding beside its words and in the rail', async ({ page }) => {
  await box(page).pressSequentially('新收{新收·总记}件。');
  const said = page.getByRole('button', { name: '没有这个名称的数字' });
  await said.click();
  await expect(box(page)).toBeFocused();
  expect(await selected(page)).toBe('{新收·总记}');
  // Words in front move it; the second name shows that the text has been read again.
  await box(page).fill('全年新收{新收·总记}件，办结{办结·总记}件。');
  await expect(said).toHaveCount(2);
  await said.first().click();
  expect(await selected(page)).toBe('{新收·总记}');
  await expect(page.getByRole('link', { name: /总体情况.*需说明 \d/u })).toBeVisible();
  await expectAccessible(page);
});

test('a figure that differs from its table is said within a second, and a click selects its words', async ({
  page,
}) => {
  await box(page).fill('全年新收政府信息公开申请152件，其中自然人126件、法人或其他组织26件。');
  const chip = (words: string) =>
    page.getByRole('list', { name: '数字核对' }).getByRole('button', { name: words });
  await expect(chip('152 件')).toContainText('相符');
  await box(page).fill('全年新收政府信息公开申请153件，其中自然人126件、法人或其他组织26件。');
  await expect(chip('153 件')).toContainText('不符', { timeout: 1000 });
  await expect(page.locator('.live-mark--hit')).toHaveCount(1);
  await chip('153 件').click();
  await expect(box(page)).toBeFocused();
  expect(await selected(page)).toContain('153件');
  await expectAccessible(page);
});

/** The words selected in the box. */
function selected(page: Page): Promise<string> {
  return box(page).evaluate((element) => {
    if (!(element instanceof HTMLTextAreaElement)) throw new Error('a box of text');
    return element.value.slice(element.selectionStart, element.selectionEnd);
  });
}
