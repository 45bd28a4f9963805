import type { Metadata } from 'next';
import { currentViewer } from '#app/viewer.ts';
import { AgencyForm } from '#components/agency/agency-form.tsx';
import { HomeBar } from '#components/start/home-bar.tsx';
import { readSettings } from '#db/agencies.ts';
import { reportingYear } from '#lib/report/dates.ts';

export const metadata: Metadata = { title: '单位设置 · 年报编制台' };

export default async function AgencyPage() {
  const viewer = await currentViewer();
  const stored = await readSettings(viewer);
  const now = Date.now();
  const year = reportingYear(now);
  return (
    <>
      <HomeBar here="/agency" viewerName={viewer.name} kind={stored.settings.kind} year={year} now={now} />
      <main className="home">
        <AgencyForm stored={stored} year={year} now={now} />
      </main>
    </>
  );
}
