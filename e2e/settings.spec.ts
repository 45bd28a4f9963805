import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

const phone = (page: Page) => page.getByLabel('联系电话');
const save = (page: Page) => page.getByRole('button', { name: '保存设置' });
const preview = (page: Page) => page.getByRole('complementary', { name: '报告里会这样写' });

async function open(page: Page) {
  await page.goto('/agency');
  await expect(phone(page)).toBeEditable();
}

async function saved(page: Page, number: string) {
  await phone(page).fill(number);
  await save(page).click();
  await expect(page.getByText(/已保存 \d\d:\d\d:\d\d/u)).toBeVisible();
}

test('what is typed shows in the opening at once, is saved, and is there again', async ({ page }) => {
  await open(page);
  await phone(page).fill('0000-1111111');
  await expect(preview(page)).toContainText('电话：0000-1111111');
  await saved(page, '0000-1111111');
  await page.reload();
  await expect(phone(page)).toHaveValue('0000-1111111');
  await expectAccessible(page);
});

test('what looks mistaken is pointed at and may be saved; a missing name may not', async ({ page }) => {
  await open(page);
  await page.getByLabel('电子邮箱').fill('qinghe.example');
  await page.getByLabel('邮政编码').fill('75500');
  await phone(page).focus();
  await expect(page.getByText('邮箱里要有一个“@”')).toBeVisible();
  await expect(page.getByText('邮政编码是六位数字，填的是 5 个字符。')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('机关全称').fill('  ');
  await save(page).click();
  await expect(page.getByText('这一项必须填写。')).toBeVisible();
  await expect(page.getByText(/已保存/u)).toHaveCount(0);
  await page.getByLabel('机关全称').fill('清河市档案局');
  await save(page).click();
  await expect(page.getByText(/已保存/u)).toBeVisible();
});

test('every answer can be changed and saved, and changed and saved again', async ({ page }) => {
  await open(page);
  for (const [kind, number] of [
    ['本级人民政府', '0000-6666661'],
    ['政府部门', '0000-6666662'],
    ['本级人民政府', '0000-6666663'],
    ['政府部门', '0000-6666664'],
  ] as const) {
    await page.getByRole('radio', { name: kind }).check();
    await phone(page).fill(number);
    const answer = page.waitForResponse((response) => response.request().method() === 'PUT');
    await save(page).click();
    expect((await answer).status()).toBe(200);
    await expect(page.getByText(/已保存 \d\d:\d\d:\d\d/u)).toBeVisible();
    await expect(page.getByRole('radio', { name: kind })).toBeChecked();
    await expect(phone(page)).toHaveValue(number);
  }
});

test('leaving with unsaved changes asks first, and they are there on coming back', async ({ page }) => {
  await open(page);
  await phone(page).fill('0000-2222222');
  const asked = page.waitForEvent('dialog');
  const leaving = page.getByRole('link', { name: '我的报告' }).click();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await leaving;
  await expect(page).toHaveURL('/');
  await page.goto('/agency');
  await expect(page.getByText('已恢复上次没有保存的改动。')).toBeVisible();
  await expect(phone(page)).toHaveValue('0000-2222222');
  await page.getByRole('button', { name: '不要这些改动' }).click();
  await expect(phone(page)).not.toHaveValue('0000-2222222');
});

test('a change by somebody else is shown beside mine, and nothing is written over unseen', async ({
  page,
  context,
}) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await saved(other, '0000-3333333');

  await phone(page).fill('0000-4444444');
  await page.getByLabel('传真').fill('0000-5555555');
  await save(page).click();
  const versions = page.getByRole('region', { name: '两个版本' });
  await expect(versions).toContainText('0000-4444444');
  await expect(versions).toContainText('0000-3333333');
  await expectAccessible(page);
  await page.getByRole('button', { name: '用我写的' }).click();
  await expect(page.getByText(/已保存/u)).toBeVisible();
  await page.reload();
  await expect(phone(page)).toHaveValue('0000-4444444');
  await expect(page.getByLabel('传真')).toHaveValue('0000-5555555');
});

test('without a server it says so and keeps what was typed', async ({ page, context }) => {
  await open(page);
  await phone(page).fill('0000-6666666');
  await context.setOffline(true);
  await save(page).click();
  await expect(page.getByText('没有保存。连不上服务器')).toBeVisible();
  await context.setOffline(false);
  await save(page).click();
  await expect(page.getByText(/已保存/u)).toBeVisible();
});
