import { expect, type Page } from '@playwright/test';
import { reportOf } from '#lib/drafts/stored-report.ts';
import type { StoredReport } from '#lib/drafts/wire.ts';
import type { ReportContent } from '#lib/report/content.ts';
import type { Report } from '#lib/report/report.ts';

/** Address of the report that is being written, as the start page leads to it. */
export async function draftAddress(page: Page): Promise<string> {
  await page.goto('/');
  // Newest year first; other tests start reports of earlier years for themselves.
  const newest = page.getByRole('link', { name: /^填写\d{4}年报告$/u }).first();
  const address = await newest.getAttribute('href');
  if (!address) throw new Error('the start page leads to no report');
  return address;
}

/** The report as the server has it. */
export async function storedReport(page: Page, address: string): Promise<Report> {
  const answer = await page.request.get(new URL(`/api${address}`, page.url()).href);
  const { report }: { report: StoredReport } = await answer.json();
  return reportOf(report);
}

/** Puts content into every section of a report through the autosave route, whatever stood there. */
export async function putContent(page: Page, address: string, content: ReportContent): Promise<void> {
  const { origin } = new URL(page.url());
  for (const [section, value] of Object.entries(content)) {
    const path = `${origin}/api${address}/sections/${section}`;
    const { revision } = await (await page.request.get(path)).json();
    const saved = await page.request.put(path, {
      headers: { origin, 'if-match': `"${revision}"`, 'idempotency-key': crypto.randomUUID() },
      data: { content: value },
    });
    expect(saved.status()).toBe(200);
  }
}
