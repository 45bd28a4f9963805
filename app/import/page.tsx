import type { Metadata } from 'next';
import { currentViewer } from '#app/viewer.ts';
import { ImportPage } from '#components/import/import-page.tsx';
import { readSettings } from '#db/agencies.ts';
import { reportingYear } from '#lib/report/dates.ts';

export const metadata: Metadata = { title: '导入报告 · 年报编制台' };

/** `?for=<report id>`: the year before that report is wanted, and its page is gone back to. */
export default async function Import({
  searchParams,
}: {
  searchParams: Promise<{ for?: string | string[] }>;
}) {
  const viewer = await currentViewer();
  const stored = await readSettings(viewer);
  const { for: report } = await searchParams;
  const now = Date.now();
  const back = typeof report === 'string' && /^[\w-]+$/u.test(report) ? `/reports/${report}` : null;
  return (
    <ImportPage viewerName={viewer.name} stored={stored} year={reportingYear(now)} now={now} back={back} />
  );
}
