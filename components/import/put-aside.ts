import type { ReportContent } from '#lib/report/content.ts';

/** What has been looked through waits here, in this tab alone, until the report it is for is open. */
export const ASIDE = 'nianbao/import';

/** Puts an import aside for a report; false where the browser has no room for it. */
export function putAside(reportId: string, content: ReportContent): boolean {
  try {
    window.sessionStorage.setItem(ASIDE, JSON.stringify({ reportId, content }));
    return true;
  } catch {
    // Storage is full or switched off by policy.
    return false;
  }
}
