import { expect, type Page, test } from '@playwright/test';
import { readDocxText } from '#lib/testing/read-docx.ts';
import { readHtmlText } from '#lib/testing/read-html.ts';
import { expectAccessible } from './accessible.ts';
import { box, withReportInWords } from './report-in-words.ts';
import { fieldAt } from './writing.ts';

const list = (page: Page) => page.getByRole('listbox', { name: '选择数字' });
const option = (page: Page, name: string) => list(page).getByRole('option', { name });
const button = (page: Page) =>
  page.locator('section', { has: box(page) }).getByRole('button', { name: '插入活数字' });

const { url } = withReportInWords();

test('a brace opens the list, typing narrows it, and the keys choose', async ({ page }) => {
  await box(page).pressSequentially('结转下年度继续办理{');
  await expect(list(page)).toBeVisible();
  await expect(option(page, '结转下年度·总计')).toHaveAttribute('aria-selected', 'true');
  await expect(option(page, '结转下年度·总计')).toContainText('8');
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await expect(option(page, '结转下年度·自然人')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeHidden();
  await page.keyboard.type('件，');
  await page.keyboard.insertText('新收｛');
  await expect(list(page)).toBeVisible();
  await page.keyboard.insertText('新收·自然');
  await expect(list(page).getByRole('option')).toHaveCount(2);
  await option(page, '新收·自然人').first().click();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('结转下年度继续办理{结转下年度·总计}件，新收{新收·自然人}');
  // One undo takes out the figure and the brace it was chosen by.
  await page.keyboard.press('Control+z');
  await expect(box(page)).toHaveValue('结转下年度继续办理{结转下年度·总计}件，新收');
  await page.keyboard.press('Control+y');
  await expect(box(page)).toHaveValue('结转下年度继续办理{结转下年度·总计}件，新收{新收·自然人}');
});

test('the list never covers the line being written, and Esc, Tab and the closing brace close it', async ({
  page,
}) => {
  await box(page).pressSequentially('新收{');
  await expect(list(page)).toBeVisible();
  const isClear = async () => {
    const line = await box(page).boundingBox();
    const popped = await page.locator('.live-list').boundingBox();
    if (!line || !popped) throw new Error('both are on the page');
    return popped.y >= line.y + 8 + 22 || popped.y + popped.height <= line.y + 8 + 4;
  };
  // It is placed once the page around it stands still.
  await expect.poll(isClear).toBe(true);
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.type('{');
  await expect(list(page)).toBeVisible();
  await page.keyboard.type('}');
  await expect(list(page)).toBeHidden();
  await page.keyboard.type('{');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).not.toBeFocused();
  await expect(box(page)).toHaveValue('新收{\n{}{');
});

test('the button does what the brace does, without leaving one', async ({ page }) => {
  await box(page).pressSequentially('复议');
  await button(page).click();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('复议');
  await button(page).click();
  await option(page, '复议·总计').first().click();
  await expect(box(page)).toHaveValue('复议{复议·总计}');
  await page.keyboard.press('Control+z');
  await expect(box(page)).toHaveValue('复议');
});

test('a word being composed neither opens the list nor disturbs it', async ({ page, context }) => {
  const cdp = await context.newCDPSession(page);
  const compose = (text: string) =>
    cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await box(page).focus();
  await compose('{');
  await expect(list(page)).toBeHidden();
  await compose('');
  await page.keyboard.type('{');
  await expect(list(page)).toBeVisible();
  await compose('xinshou');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeVisible();
  await cdp.send('Input.insertText', { text: '新收' });
  await expect(option(page, '新收·总计')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('{新收·总计}');
});

test('a live figure follows its cell, in the preview and in every file', async ({ page }) => {
  await box(page).pressSequentially('新收{');
  await page.keyboard.press('Enter');
  await page.keyboard.type('件。');
  await page.getByRole('button', { name: '显示预览' }).click();
  const paper = page.getByRole('complementary', { name: '印出来的样子' });
  await expect(paper).toContainText('新收152件。');

  await page.goto(url('{report}/requests'));
  const cell = fieldAt(page, 'requests', 'cells.received.allApplicants');
  await cell.click();
  await page.keyboard.type('153');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/已保存 \d\d:\d\d:\d\d/u)).toBeVisible();
  await page.goto(url('{report}/general'));
  await expect(paper).toContainText('新收153件。');
  await expect(box(page)).toHaveValue('新收{新收·总计}件。');

  const html = await page.request.get(url('/api{report}/export/html'));
  expect(readHtmlText(await html.text())).toContain('新收153件。');
  const word = await page.request.get(url('/api{report}/export/docx'));
  expect(readDocxText(new Uint8Array(await word.body()))).toContain('新收153件。');
  const json = await page.request.get(url('/api{report}/export/json'));
  expect(await json.text()).toContain('新收{新收·总计}件。');
});

test('a frozen figure is plain digits, and one undo brings the live one back', async ({ page }) => {
  await box(page).pressSequentially('新收{');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '改成普通数字' })).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: '改成普通数字' }).click();
  await expect(box(page)).toHaveValue('新收152');
  await page.keyboard.press('Control+z');
  await expect(box(page)).toHaveValue('新收{新收·总计}');
});

test('the marks stand exactly where the words are', async ({ page }) => {
  await box(page).fill(`${'办理政府信息公开申请，'.repeat(30)}新收{新收·总计}件`);
  await expect(page.locator('.live-mark--tok').first()).toBeVisible();
  // The box is as high as its words: with the same words the mirror is exactly as high inside.
  const heights = await box(page).evaluate((element) => {
    const words = element.parentElement?.querySelector('.live-words');
    if (!(words instanceof HTMLElement)) throw new Error('the mirror holds the words');
    return { words: words.getBoundingClientRect().height, box: element.scrollHeight - 14 };
  });
  expect(Math.abs(heights.words - heights.box)).toBeLessThan(14);
});
