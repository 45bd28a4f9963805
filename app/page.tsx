import type { Metadata } from 'next';
import { currentViewer } from '#app/viewer.ts';
import { StartPage } from '#components/start/start-page.tsx';
import { readSettings } from '#db/agencies.ts';
import { listReports } from '#db/report-list.ts';
import { reportingYear } from '#lib/report/dates.ts';

export const metadata: Metadata = { title: '年报编制台' };

export default async function HomePage() {
  const viewer = await currentViewer();
  const [{ settings }, reports] = await Promise.all([readSettings(viewer), listReports(viewer)]);
  const now = Date.now();
  return (
    <StartPage
      viewerName={viewer.name}
      agency={settings}
      reports={reports}
      year={reportingYear(now)}
      now={now}
    />
  );
}
