import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { currentViewer } from '#app/viewer.ts';
import { FewFiguresForm } from '#components/last-year/few-figures-form.tsx';
import { HomeBar } from '#components/start/home-bar.tsx';
import { readSettings } from '#db/agencies.ts';
import { listReports } from '#db/report-list.ts';
import { reportingYear } from '#lib/report/dates.ts';
import { formatForYear } from '#lib/template/registry.ts';

export const metadata: Metadata = { title: '上年的数字 · 年报编制台' };

type Props = {
  params: Promise<{ year: string }>;
  searchParams: Promise<{ for?: string | string[] }>;
};

/** The few figures of a year before; a year that has a report already is opened instead. `?for=<report id>`: gone back to. */
export default async function LastYearPage({ params, searchParams }: Props) {
  const { year: asked } = await params;
  const { for: report } = await searchParams;
  const back = typeof report === 'string' && /^[\w-]+$/u.test(report) ? `/reports/${report}` : '/';
  const now = Date.now();
  const year = /^\d{4}$/u.test(asked) ? Number(asked) : 0;
  const format = formatForYear(year);
  if (!format || year >= reportingYear(now)) notFound();

  const viewer = await currentViewer();
  const [{ settings }, reports] = await Promise.all([readSettings(viewer), listReports(viewer)]);
  const there = reports.find((report) => report.year === year);
  if (there) redirect(`/reports/${there.id}`);
  return (
    <>
      <HomeBar here="/" viewerName={viewer.name} kind={settings.kind} year={reportingYear(now)} now={now} />
      <main className="home">
        <FewFiguresForm formatId={format.id} year={year} back={back} />
      </main>
    </>
  );
}
