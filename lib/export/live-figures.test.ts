import { expect, test } from 'vitest';
import { readReportJson, writeReportJson } from '#lib/export/report-json.ts';
import type { Report } from '#lib/report/report.ts';
import { withText } from '#lib/report/text-fields.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { buildDocument, documentText } from './document.ts';

const LIVE = '新收{新收·总计}件，诉讼{诉讼·合计}件。';

function liveReport(): Report {
  const sample = sampleReport();
  const general = sample.content['general'];
  if (!general) throw new Error('the sample has a section of texts');
  return { ...sample, content: { ...sample.content, general: withText(general, 'texts.requests', LIVE) } };
}

test('live figures are printed as digits', () => {
  expect(documentText(buildDocument(liveReport(), false))).toContain('新收152件，诉讼3件。');
});

test('the data file keeps live figures alive: import gives the same report', () => {
  const report = liveReport();
  const written = writeReportJson(report);
  expect(written).toContain(LIVE);
  expect(readReportJson(written)).toEqual({ report, removed: 0 });
});
