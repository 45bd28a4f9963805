import { expect, type Page, test } from '@playwright/test';
import { elementId } from '#lib/report/place.ts';
import { reportOfYear } from './report-of-year.ts';

/** The browsers of Chinese offices are often some years old; package.json names Chromium 94 as the oldest. */
const YEAR = 2023;
const LINES = Array.from({ length: 40 }, (_, index) => `第${index + 1}行。`).join('\n');

// The test lays a style of its own over the page.
test.use({ bypassCSP: true });

/** Takes away what came after Chromium 94, as far as the app or a library might ask for it. */
async function growOld(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const gone: readonly (readonly [object, readonly string[]])[] = [
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
      [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
      [Object, ['hasOwn', 'groupBy']],
      [Array, ['fromAsync']],
      [Promise, ['withResolvers', 'try']],
      [AbortSignal, ['timeout', 'any']],
      [AbortSignal.prototype, ['throwIfAborted']],
      [URL, ['canParse']],
      [Crypto.prototype, ['randomUUID']],
      [window, ['structuredClone', 'Iterator']],
    ];
    for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
    CSS.supports = new Proxy(CSS.supports, {
      apply: (target, self, query) => query[0] !== 'field-sizing' && Reflect.apply(target, self, query),
    });
  });
}

test('a report is written and checked in a browser of 2021', async ({ page, baseURL }) => {
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await growOld(page);
  const home = await reportOfYear(page, baseURL, YEAR);

  await page.goto(`${home}/problems`);
  await page.addStyleTag({ content: '.text-box { field-sizing: fixed !important }' });
  const box = page.locator(`#${elementId({ section: 'problems', field: 'texts.problems' })}`);
  await box.fill('');
  await box.evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, LINES);
  await expect(box).toHaveValue(LINES);
  await expect
    .poll(() => box.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
    .toBeLessThanOrEqual(0);
  await expect(page.getByText(/已保存 \d\d:\d\d:\d\d/u)).toBeVisible();

  await page
    .getByRole('link', { name: /收到和处理/u })
    .first()
    .click();
  const cell = page.locator(`#${elementId({ section: 'requests', field: 'cells.received.naturalPerson' })}`);
  await cell.fill('12件');
  await expect(page.locator('.findings')).toContainText('只填数字，请去掉“件”字。');
  await cell.fill('12');
  await page.getByRole('button', { name: '撤销' }).first().click();
  await expect(cell).toHaveValue('');
  await expect(page.getByRole('region', { name: '预览的各页' })).toContainText('第40行。');

  await page.goto('/agency', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: '保存设置' }).click();
  await expect(page.getByText(/已保存 \d\d:\d\d:\d\d/u)).toBeVisible();
  expect(failures).toEqual([]);
});

test('the style sheets ask for window widths in words that older browsers know', async ({ page }) => {
  const sheets: string[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'stylesheet') sheets.push(await response.text());
  });
  await page.goto('/');
  await expect.poll(() => sheets.join('')).toContain('@media');
  expect(sheets.join('').match(/@media not \(|@media[^{]*\((?:width|height)[<>=\s][^{]*/gu)).toBeNull();
  expect(sheets.join('')).toMatch(/max-width:\s*1023\.98px/u);
});
