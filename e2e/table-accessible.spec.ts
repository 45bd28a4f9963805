import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { cellInput, fillTableThree, openSection } from './table-page.ts';

test('table three is without a serious finding of axe-core: balanced, broken, not a figure, and under the question', async ({
  page,
}) => {
  await openSection(page, 'requests');
  await fillTableThree(page);
  await expectAccessible(page);

  const cell = cellInput(page, 'notAvailableNotHeld', 'naturalPerson');
  await cell.click();
  await page.keyboard.type('57');
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);

  await cell.selectText();
  await page.keyboard.type('57件');
  await expect(cell).toHaveAccessibleDescription(/只填数字，请去掉“件”字。/u);
  await expectAccessible(page);

  await page.getByRole('button', { name: '零申请…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});

for (const section of ['disclosure', 'reconsideration']) {
  test(`the table of ${section} is without a serious finding of axe-core, and says how to count in the cell in hand`, async ({
    page,
  }) => {
    await openSection(page, section);
    await page.locator('.grid input').first().click();
    await expectAccessible(page);
  });
}
