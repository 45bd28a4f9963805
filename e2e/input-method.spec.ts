import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { reportOfYear } from './report-of-year.ts';

const YEAR = 2023;
const disclosure = (page: Page) => page.getByRole('textbox', { name: '（一）主动公开' });

/** Letters on their way to becoming a word, as an input method shows them. */
function compose(cdp: CDPSession, text: string) {
  return cdp.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

test.beforeEach(async ({ page, baseURL }) => {
  await page.goto(`${await reportOfYear(page, baseURL, YEAR)}/general`);
  await disclosure(page).fill('');
});

test('nothing interrupts a word being composed, and the whole word is saved', async ({ page, context }) => {
  const cdp = await context.newCDPSession(page);
  // An invisible character makes the server answer with another text than the box holds: the worst moment for an answer.
  await disclosure(page).focus();
  const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
  await page.keyboard.insertText('甲\u200B');
  await compose(cdp, 'qing');
  await saved;
  await expect(page.getByText(/已保存 \d\d:\d\d:\d\d/u)).toBeVisible();

  await compose(cdp, 'qinghe');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await compose(cdp, 'qinghe');
  await expect(disclosure(page)).toHaveValue('甲\u200Bqinghe');
  await expect(disclosure(page)).toBeFocused();

  await cdp.send('Input.insertText', { text: '清河' });
  await expect(disclosure(page)).toHaveValue(/^甲\u200B?清河$/u);
  await expect(page.locator('section', { has: disclosure(page) }).getByText('3 字')).toBeVisible();

  const stored = async () => {
    const [, report] = new URL(page.url()).pathname.match(/\/reports\/([\w-]+)/u) ?? [];
    const { content } = await (await page.request.get(`/api/reports/${report}/sections/general`)).json();
    return content.texts.disclosure;
  };
  await expect.poll(stored).toBe('甲清河');
  await page.reload();
  await expect(disclosure(page)).toHaveValue('甲清河');
});

test('letters that never became a word are told to nobody', async ({ page, context }) => {
  const cdp = await context.newCDPSession(page);
  await disclosure(page).focus();
  await compose(cdp, 'qing');
  await expect(page.locator('section', { has: disclosure(page) }).getByText('0 字')).toBeVisible();
  await compose(cdp, '');
  await expect(disclosure(page)).toHaveValue('');
  await expect(page.getByRole('button', { name: '重做' })).toHaveAttribute('aria-disabled', 'true');
});

test('a composed word is one step, and Ctrl+Z waits until it is there', async ({ page, context }) => {
  const cdp = await context.newCDPSession(page);
  await disclosure(page).focus();
  await page.keyboard.insertText('前');
  // Longer than a burst of typing lasts, so that the word is a step of its own.
  await page.waitForTimeout(1600);
  await compose(cdp, 'gongkai');
  await cdp.send('Input.insertText', { text: '公开' });
  await expect(disclosure(page)).toHaveValue('前公开');
  await page.keyboard.press('Control+z');
  await expect(disclosure(page)).toHaveValue('前');
});
