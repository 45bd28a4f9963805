import { readClosely } from '#lib/checks/close-reading.ts';
import { precisionAndRecall } from '#lib/testing/claim-sentences/score.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { timeEach } from './measure.ts';
import { type Line, ms } from './table.ts';

/** How well prose is read: the project's own marked sentences, and the time for a whole report. */
export async function benchClaims(): Promise<readonly Line[]> {
  const { sentences, figures, precision, recall } = precisionAndRecall();
  const report = sampleReport();
  const { claims } = readClosely(report);
  const { median, p95 } = await timeEach(500, () => readClosely(report));
  const share = (value: number) => `${(value * 100).toFixed(1)} %`;
  return [
    {
      what: `precision over ${sentences} sentences`,
      figure: share(precision),
      baseline: `${figures} figures with a verdict`,
      reach: '100 %',
      holds: precision === 1,
    },
    { what: 'recall over the same', figure: share(recall), reach: '100 %', holds: recall === 1 },
    {
      what: 'close reading of a report',
      figure: `${ms(median)} (p95 ${ms(p95)})`,
      baseline: `${claims.length} figures in its prose`,
      reach: '≤ 5 ms',
      holds: median <= 5,
    },
  ];
}
