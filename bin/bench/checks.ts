import { checkReport } from '#lib/checks/report.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { timeEach } from './measure.ts';
import { type Line, ms } from './table.ts';

/** One full check of a filled report: all sections, all relations, all texts. */
export async function benchChecks(): Promise<readonly Line[]> {
  const report = sampleReport();
  const { median, p95 } = await timeEach(2000, () => checkReport(report));
  return [
    {
      what: 'full check of a report',
      figure: `${ms(median)} (p95 ${ms(p95)})`,
      reach: '≤ 200 µs',
      holds: median <= 0.2,
    },
  ];
}
