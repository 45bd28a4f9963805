import { expect, type Page, test } from '@playwright/test';
import { buildDocument } from '#lib/export/document.ts';
import { portalOf } from '#lib/export/html-head.ts';
import { writeHtmlPage } from '#lib/export/html-page.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/import', { waitUntil: 'networkidle' });
});

const report = { ...sampleReport(), year: 2023 };
const LOST = '扫一扫在手机打开当前页';

function portalPage(): string {
  const html = writeHtmlPage(buildDocument(report, false), portalOf(report.agency));
  return html.replace('</body>', `<p>${LOST}</p></body>`);
}

async function choose(page: Page, name: string, content: string | Buffer) {
  const buffer = Buffer.from(content);
  await page.getByLabel('要导入的文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('the focus goes with the file: to what was recognised, and back to where it was sent from', async ({
  page,
}) => {
  const chooser = page.getByRole('button', { name: '选择文件…' });
  await chooser.focus();
  await choose(page, '年报.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'));
  await expect(page.getByRole('alert').filter({ hasText: '另存为' })).toBeVisible();
  await expect(chooser).toBeFocused();
  await choose(page, '年报.html', portalPage());
  await expect(page.getByRole('heading', { name: '导入核对' })).toBeFocused();
  await page.getByRole('button', { name: '放弃导入' }).click();
  await expect(chooser).toBeFocused();
});

test('what was pasted is still there when it is stopped on its way', async ({ page }) => {
  const box = page.getByLabel('或者粘贴');
  await page.route('**/api/imports*', () => {
    // Never answered.
  });
  await box.fill(portalPage());
  await page.getByRole('button', { name: '认读粘贴的内容' }).click();
  await page.getByRole('button', { name: '停止' }).click();
  await expect(box).toHaveValue(portalPage());
  await expect(page.getByRole('button', { name: '认读粘贴的内容' })).toBeFocused();
});

test('a file dropped beside the marked place is read too, and of several none is', async ({ page }) => {
  const drop = (names: readonly string[]) =>
    page.evaluate(
      ([content, ...files]) => {
        const dataTransfer = new DataTransfer();
        for (const name of files) dataTransfer.items.add(new File([content ?? ''], name));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      },
      [portalPage(), ...names],
    );
  await drop(['年报.html', '另一份.html']);
  await expect(page.getByRole('alert').filter({ hasText: '请只拖一个' })).toBeVisible();
  await drop(['年报.html']);
  await expect(page.getByRole('heading', { name: '导入核对' })).toBeVisible();
});

test('the page of the review does not scroll, its body does', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 575 });
  await choose(page, '年报.html', portalPage());
  await expect(page.getByText('没有找到位置的')).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(575);
});

test('decisions that are stored nowhere yet are not left without a question', async ({ page }) => {
  await choose(page, '年报.html', portalPage());
  await page.getByLabel(`“${LOST}”放到哪里`).selectOption({ label: '不要' });
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => window.setTimeout(() => window.location.reload(), 0));
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(page.getByLabel(`“${LOST}”放到哪里`)).toHaveValue('nowhere');
});
