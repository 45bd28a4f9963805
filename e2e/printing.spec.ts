import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { buildDocument, documentText } from '#lib/export/document.ts';
import { readHtmlText } from '#lib/testing/read-html.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { draftAddress, putContent, storedReport } from './draft-report.ts';

let address = '';

test.beforeEach(async ({ page }) => {
  address = await draftAddress(page);
  await putContent(page, address, sampleReport().content);
  await page.goto(`${address}/export`);
  await page.waitForLoadState('networkidle');
});

/** What the printer gets: the paper as it stands in the page while printing, and the printed pages. */
async function print(page: Page) {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = await page
    .locator('.a4-flow')
    .last()
    .evaluate((flow) => flow.outerHTML);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  return { paper, pdf, sizes: sizes.map(([, width, height]) => [Number(width), Number(height)]) };
}

test('the printer gets the text of the Word file, all of it, on the pages of the preview, in A4', async ({
  page,
}) => {
  const { paper, sizes, pdf } = await print(page);
  if (process.env['OUT']) writeFileSync(process.env['OUT'], pdf);
  expect(readHtmlText(paper)).toEqual(documentText(buildDocument(await storedReport(page, address), false)));
  const folios = page.getByRole('main').getByText(/^— \d+ —$/u);
  expect(sizes).toHaveLength(await folios.count());
  for (const [width, height] of sizes) {
    expect(width).toBeCloseTo(595, -1);
    expect(height).toBeCloseTo(842, -1);
  }
});
