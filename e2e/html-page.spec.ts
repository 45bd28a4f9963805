import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { buildDocument } from '#lib/export/document.ts';
import { writeHtmlFragment } from '#lib/export/html-fragment.ts';
import { portalOf } from '#lib/export/html-head.ts';
import { writeHtmlPage } from '#lib/export/html-page.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';

const report = sampleReport();
const finished = writeHtmlPage(buildDocument(report, false), portalOf(report.agency));
const draft = writeHtmlPage(buildDocument(report, true), portalOf(report.agency));

for (const width of [320, 375, 1280]) {
  test(`the published page fits a screen of ${width} px, and its wide tables scroll by themselves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.setContent(finished);
    expect(await page.evaluate(() => innerWidth)).toBe(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const region = page.getByRole('region', { name: '收到和处理政府信息公开申请情况统计表' });
    const scrolls = await region.evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(scrolls).toBe(width < 600);
    await region.focus();
    await expect(region).toBeFocused();
  });
}

for (const [name, html] of [
  ['finished', finished],
  ['unfinished', draft],
] as const) {
  test(`the ${name} page has nothing that keeps a reader out`, async ({ page }) => {
    await page.setContent(html);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('the page asks nobody for anything', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(finished);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
});

test('on paper, table three keeps to one page with its heading', async ({ page }) => {
  // The type area of the printed page: 156 × 225 mm.
  await page.setViewportSize({ width: 590, height: 850 });
  await page.setContent(finished);
  await page.emulateMedia({ media: 'print' });
  const heading = await page.getByRole('heading', { name: '三、' }).boundingBox();
  const table = await page.getByRole('table').nth(1).boundingBox();
  const height = (table?.y ?? 0) + (table?.height ?? 0) - (heading?.y ?? 0);
  expect(height).toBeGreaterThan(400);
  expect(height).toBeLessThanOrEqual((225 / 25.4) * 96);
});

test('an unfinished report says so on the screen and on paper', async ({ page }) => {
  await page.setContent(draft);
  await expect(page.getByText('未定稿', { exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const mark = await page.evaluate(() => {
    const { content, position } = getComputedStyle(document.body, '::before');
    return { content, position };
  });
  // What is fixed on paper is printed on every page.
  expect(mark).toEqual({ content: '"未定稿"', position: 'fixed' });
});

test('the fragment reads as a report on a bare page: headings, merged header cells, borders', async ({
  page,
}) => {
  await page.setContent(
    `<!DOCTYPE html><html lang="zh-CN"><title>片段</title><main>${writeHtmlFragment(buildDocument(report, false))}</main>`,
  );
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6);
  await expect(page.getByRole('table')).toHaveCount(3);
  const total = page.getByRole('rowheader', { name: '（七）总计' });
  await expect(total).toHaveCSS('border-top-width', '1px');
  await expect(page.getByRole('columnheader', { name: '法人或其他组织' })).toHaveAttribute('colspan', '5');
});
