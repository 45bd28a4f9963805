import type { Metadata } from 'next';
import { currentViewer } from '#app/viewer.ts';
import { ImportPage } from '#components/import/import-page.tsx';
import { readSettings } from '#db/agencies.ts';
import { listReports } from '#db/report-list.ts';
import { reportingYear } from '#lib/report/dates.ts';
import { isOpenFor } from '#lib/workflow/policy.ts';

export const metadata: Metadata = { title: '导入报告 · 年报编制台' };

/** `?for=<report id>`: the year before that report is wanted, and its page is gone back to. */
export default async function Import({
  searchParams,
}: {
  searchParams: Promise<{ for?: string | string[] }>;
}) {
  const viewer = await currentViewer();
  const [stored, reports] = await Promise.all([readSettings(viewer), listReports(viewer)]);
  const { for: report } = await searchParams;
  const now = Date.now();
  const back = typeof report === 'string' && /^[\w-]+$/u.test(report) ? `/reports/${report}` : null;
  return (
    <ImportPage
      viewerName={viewer.name}
      stored={stored}
      year={reportingYear(now)}
      now={now}
      back={back}
      reports={reports.map(({ id, year, status, origin }) => ({
        id,
        year,
        isOpen: isOpenFor('edit', status) && origin !== 'typed',
      }))}
    />
  );
}
