import { readClosely } from '#lib/checks/close-reading.ts';
import type { Report } from '#lib/report/report.ts';
import { textFields } from '#lib/report/text-fields.ts';
import { precisionAndRecall } from '#lib/testing/claim-sentences/score.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { generalTexts } from '#lib/testing/sample-texts.ts';
import { timeEach } from './measure.ts';
import { type Line, ms } from './table.ts';

/** How well prose is read: the project's own marked sentences, and the time for a whole report as long as a city's. */
export async function benchClaims(): Promise<readonly Line[]> {
  const { sentences, figures, precision, recall } = precisionAndRecall();
  const report = longReport();
  const characters = Object.values(report.content).reduce(
    (sum, content) => sum + Object.values(textFields(content)).join('').length,
    0,
  );
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
      what: `close reading of ${characters} characters`,
      figure: `${ms(median)} (p95 ${ms(p95)})`,
      baseline: `${claims.length} figures in its prose`,
      reach: '≤ 5 ms',
      holds: median <= 5,
    },
  ];
}

/** The sample with its general section said over again in section six: twice the figures of a city's report. */
function longReport(): Report {
  const sample = sampleReport();
  const items = [1, 2].flatMap((round) =>
    Object.entries(generalTexts).map(([id, text]) => ({ id: `${id}${round}`, heading: '', text })),
  );
  const fee = { answer: 'nil', notices: '', notified: '', received: '' } as const;
  return { ...sample, content: { ...sample.content, otherMatters: { fee, items } } };
}
