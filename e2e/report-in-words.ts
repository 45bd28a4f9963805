import { expect, type Locator, type Page, test } from '@playwright/test';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { putContent } from './draft-report.ts';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { reportOfYear } from './report-of-year.ts';

/** The box that the specs of figures in texts write. */
export const box = (page: Page): Locator => page.getByRole('textbox', { name: '（二）依申请公开' });

/** Before each test of a spec: a filled report with that box empty. Its server is its own, so that it stands in no other spec's year before. */
export function withReportInWords(): { readonly url: (path: string) => string } {
  let server: OwnServer;
  let report = '';
  test.beforeAll(async () => {
    server = await createOwnServer();
    await server.start();
  });
  test.afterAll(() => server.remove());
  test.beforeEach(async ({ page }) => {
    await page.goto(server.url);
    report = await reportOfYear(page, server.url, 2021);
    await putContent(page, report, sampleReport().content);
    await page.goto(`${server.url}${report}/general`);
    await expect(page.getByRole('button', { name: '插入活数字' }).first()).toBeVisible();
    await box(page).fill('');
    // The sample speaks of the year it was written for.
    await page.getByRole('textbox', { name: '总起' }).fill('');
  });
  return { url: (path) => `${server.url}${path.replace('{report}', report)}` };
}
