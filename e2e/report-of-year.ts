import type { Page } from '@playwright/test';

/** The report of a year, started blank where there is none; its path. Specs that write use a year of their own. */
export async function reportOfYear(page: Page, baseURL: string | undefined, year: number): Promise<string> {
  const answer = await page.request.post(`${baseURL ?? ''}/api/reports`, {
    data: { year },
    headers: { origin: baseURL ?? '' },
  });
  const { reportId }: { reportId: string } = await answer.json();
  return `/reports/${reportId}`;
}
