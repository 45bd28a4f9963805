import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { reportOfYear } from './report-of-year.ts';
import { paste } from './table-page.ts';

const YEAR = 2024;
const NOTHING_ASKED = `${YEAR}年，清河市档案局未收到政府信息公开申请`;

const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const disclosure = (page: Page) => box(page, '（一）主动公开');
const requests = (page: Page) => box(page, '（二）依申请公开');

test.beforeEach(async ({ page, baseURL }) => {
  await page.goto(`${await reportOfYear(page, baseURL, YEAR)}/general`);
  await expect(disclosure(page)).toBeEditable();
  for (const each of await page.getByRole('textbox').all()) await each.fill('');
});

test('five aspects have a box each, and the box in hand decides what the notes say', async ({ page }) => {
  const names = ['（一）主动公开', '（二）依申请公开', '（三）政府信息管理'];
  const rest = ['（四）政府信息公开平台建设', '（五）监督保障', '总起'];
  for (const name of [...names, ...rest]) await expect(box(page, name)).toBeEditable();
  const notes = page.getByRole('complementary', { name: '写作提示' });
  await requests(page).focus();
  await expect(notes).toContainText('与表四一致');
  await requests(page).press('Alt+ArrowDown');
  await expect(box(page, '（三）政府信息管理')).toBeFocused();
  await expect(notes).toContainText('与表二一致');
  await expectAccessible(page);
});

test('characters are counted as stated, and what goes beyond the limit is said', async ({ page }) => {
  await disclosure(page).fill('公开信息 6240 条。\n\n');
  const meter = page.getByRole('region', { name: '字数' });
  await expect(meter).toContainText('10 字');
  await expect(meter).not.toContainText('超出');
  await requests(page).fill('办'.repeat(1000));
  await expect(meter).toContainText('1010 字');
  await expect(meter).toContainText('超出 10 字');
  await expect(meter).toContainText('计标点，不计空格和标题');
});

test('headings are recognised by their marks', async ({ page }) => {
  await disclosure(page).fill('1.聚焦重点领域。公开信息6240条。\n（2）动态调整。\n增长1.5倍。');
  const headings = page.getByRole('list', { name: '认出的标题' }).getByRole('listitem');
  await expect(headings).toHaveCount(2);
  await expect(headings.nth(0)).toContainText('三级标题1.聚焦重点领域。');
  await expect(headings.nth(1)).toContainText('四级标题（2）动态调整。');
});

test('a ready sentence goes in at the caret, and one undo takes it out', async ({ page }) => {
  await requests(page).pressSequentially('甲乙');
  await requests(page).press('ArrowLeft');
  await page.getByRole('button', { name: '插入', exact: true }).first().click();
  await expect(requests(page)).toBeFocused();
  await expect(requests(page)).toHaveValue(new RegExp(`^甲${NOTHING_ASKED}.*。乙$`, 'u'));
  await requests(page).press('Control+z');
  await expect(requests(page)).toHaveValue('甲乙');
});

test('Ctrl+Z takes back one step at a time and leads to where it was', async ({ page }) => {
  await disclosure(page).pressSequentially('第一步');
  await requests(page).pressSequentially('第二步');
  await page.keyboard.press('Control+z');
  await expect(requests(page)).toHaveValue('');
  await expect(disclosure(page)).toHaveValue('第一步');
  await page.keyboard.press('Control+z');
  await expect(disclosure(page)).toHaveValue('');
  await expect(disclosure(page)).toBeFocused();
  await page.keyboard.press('Control+y');
  await expect(disclosure(page)).toHaveValue('第一步');
});

test('a paste is plain text, one step, and free of characters nobody can see', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('第一行\r\n第二\u200B行\v第三行'));
  await disclosure(page).pressSequentially('前');
  await disclosure(page).press('Control+v');
  await expect(disclosure(page)).toHaveValue('前第一行\n第二行\n第三行');
  await expect(page.getByText('已移除 1 个不可见字符。')).toBeVisible();
  await disclosure(page).press('Control+z');
  await expect(disclosure(page)).toHaveValue('前');
});

test('what was written is there after the page is opened again', async ({ page }) => {
  await disclosure(page).fill('全年公开信息36条。');
  await expect(page.getByText(/已保存 \d\d:\d\d:\d\d/u)).toBeVisible();
  await page.reload();
  await expect(disclosure(page)).toHaveValue('全年公开信息36条。');
});

test('in a narrow window what the notice asks stands under each heading', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  const own = page.locator('section', { has: page.getByLabel('（五）监督保障') });
  await own.getByText('通知要求写什么').first().click();
  await expect(own.getByText('制度、培训、考核等保障措施')).toBeVisible();
  await expectAccessible(page);
});

test('a text of Word or of a page arrives as plain paragraphs, list numbers kept', async ({ page }) => {
  await disclosure(page).focus();
  await paste(page, '\u3000\u3000全年公开信息。 \r\n\r\n\u00A0\u00A0另行公开。\r\n');
  await expect(disclosure(page)).toHaveValue('全年公开信息。\n另行公开。');
  await disclosure(page).press('Control+z');
  await expect(disclosure(page)).toHaveValue('');
  await paste(page, '加强领导。\n加强培训。', '<ol><li>加强领导。</li><li>加强培训。</li></ol>');
  await expect(disclosure(page)).toHaveValue('1.加强领导。\n2.加强培训。');
  await disclosure(page).press('Control+z');
  await expect(disclosure(page)).toHaveValue('');
});
