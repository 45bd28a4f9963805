import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { reportOfYear } from './report-of-year.ts';

const YEAR = 2022;

test.describe('the opening', () => {
  const basis = (page: Page) => page.getByRole('textbox', { name: '编制依据' });
  const row = (page: Page) => page.locator('section', { has: basis(page) }).last();

  test.beforeEach(async ({ page, baseURL }) => {
    await page.goto(`${await reportOfYear(page, baseURL, YEAR)}/opening`);
    await expect(basis(page)).toBeEditable();
  });

  test('follows the settings until it is written otherwise, and again on demand', async ({ page }) => {
    const composed = await basis(page).inputValue();
    expect(composed).toContain(`编制并公布《清河市档案局${YEAR}年政府信息公开工作年度报告》`);
    await expect(row(page)).toContainText('按单位设置');

    await basis(page).press('Control+End');
    await basis(page).pressSequentially('特此说明。');
    await expect(row(page)).toContainText('已改为自己的写法');
    await expect(basis(page)).toHaveValue(`${composed}特此说明。`);

    await page.getByRole('button', { name: '恢复按设置' }).click();
    await expect(basis(page)).toHaveValue(composed);
    await page.keyboard.press('Control+z');
    await expect(basis(page)).toHaveValue(`${composed}特此说明。`);

    await basis(page).fill('');
    await expect(basis(page)).toHaveValue('');
    await basis(page).blur();
    await expect(basis(page)).toHaveValue(composed);
    await expectAccessible(page);
  });

  test('has a fixed period and leads to the settings', async ({ page }) => {
    await expect(page.getByText(`${YEAR}年1月1日至12月31日`)).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(2);
    await page.getByRole('link', { name: '单位设置' }).click();
    await expect(page.getByRole('heading', { name: '单位设置', exact: true })).toBeVisible();
  });
});

test.describe('section six', () => {
  test.beforeEach(async ({ page, baseURL }) => {
    await page.goto(`${await reportOfYear(page, baseURL, YEAR)}/otherMatters`);
    // What is fetched ahead is asked for by a page that listens.
    await page.waitForLoadState('networkidle');
  });

  test('states that no fee was charged, or the three figures', async ({ page }) => {
    await page.getByRole('radio', { name: '没有收取' }).check();
    await expect(page.getByText(`${YEAR}年，清河市档案局没有发出信息处理费收费通知`)).toBeVisible();

    await page.getByRole('radio', { name: '有收费通知' }).check();
    const notices = page.getByLabel('收费通知件数（件）');
    await notices.fill('3件');
    await page.getByLabel('通知收费金额（元）').fill('１,200.50');
    await expect(page.getByText('只填数字，请去掉“件”字。')).toBeVisible();
    await expect(notices).toHaveValue('3件');
    await notices.fill('3');
    await page.getByLabel('实际收取金额（元）').fill('0');
    await expect(page.getByLabel('通知收费金额（元）')).toHaveValue('1200.5');
    await expect(page.getByText('收费通知3件，通知收费金额共1200.5元，实际收取0元。')).toBeVisible();
    await expectAccessible(page);
  });

  test('takes further items, in the order the clerk wants, and gives a removed one back', async ({
    page,
  }) => {
    const headings = page.getByRole('textbox', { name: /标题$/u });
    while ((await headings.count()) > 0) {
      await page.getByRole('button', { name: '（二）删除' }).click();
    }
    for (const heading of ['要点落实', '建议提案']) {
      await page.getByRole('button', { name: '增加一项' }).click();
      await expect(headings.last()).toBeFocused();
      await page.keyboard.type(heading);
    }
    await page.getByRole('textbox', { name: '（三）正文' }).fill('办结96件。');
    await page.getByRole('button', { name: '（三）上移' }).click();
    await expect(headings.first()).toHaveValue('建议提案');
    await expect(page.getByRole('textbox', { name: '（二）正文' })).toHaveValue('办结96件。');
    await expect(page.getByRole('button', { name: '（二）上移' })).toBeFocused();

    await page.getByRole('button', { name: '（二）删除' }).click();
    await expect(headings).toHaveCount(1);
    await expect(headings.first()).toBeFocused();
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await expect(headings.first()).toHaveValue('建议提案');
    await expect(page.getByRole('textbox', { name: '（二）正文' })).toHaveValue('办结96件。');
    await expectAccessible(page);
  });
});
