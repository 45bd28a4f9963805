import type { Metadata } from 'next';
import { currentViewer } from '#app/viewer.ts';
import { StartPage } from '#components/start/start-page.tsx';
import { readSettings } from '#db/agencies.ts';
import { listReports } from '#db/report-list.ts';
import { reportingYear } from '#lib/report/dates.ts';
import { formatForYear } from '#lib/template/registry.ts';

export const metadata: Metadata = { title: '年报编制台' };

export default async function HomePage() {
  const viewer = await currentViewer();
  const [{ settings }, reports] = await Promise.all([readSettings(viewer), listReports(viewer)]);
  const now = Date.now();
  const year = reportingYear(now);
  const before = formatForYear(year - 1)
    ? { year: year - 1, hasReport: reports.some((report) => report.year === year - 1) }
    : null;
  return (
    <StartPage
      viewerName={viewer.name}
      agency={settings}
      reports={reports}
      year={year}
      before={before}
      now={now}
    />
  );
}
