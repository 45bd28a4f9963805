import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReport, isReady } from '#lib/checks/report.ts';
import { cleanText } from '#lib/report/clean.ts';
import type { Report } from '#lib/report/report.ts';
import { anyReport } from '#lib/testing/arbitrary-report.ts';
import { anyText, HOSTILE_TEXTS } from '#lib/testing/arbitrary-text.ts';
import { readDocxText } from '#lib/testing/read-docx.ts';
import { readHtmlText } from '#lib/testing/read-html.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { buildDocument, documentText } from './document.ts';
import { writeDocx } from './docx.ts';
import { writeHtmlFragment } from './html-fragment.ts';
import { portalOf } from './html-head.ts';
import { writeHtmlPage } from './html-page.ts';
import { readReportJson, writeReportJson } from './report-json.ts';

/** Writes a report in every form, reads each back, and holds it against the list of texts that it must contain. */
async function expectSameText(report: Report) {
  const document = buildDocument(report, !isReady(checkReport(report)));
  const texts = documentText(document);
  expect(readHtmlText(writeHtmlPage(document, portalOf(report.agency)))).toEqual(texts);
  expect(readHtmlText(writeHtmlFragment(document))).toEqual(texts);
  expect(readDocxText(await writeDocx(document, { created: 0 }))).toEqual(texts);
  expect(readReportJson(writeReportJson(report))).toEqual({ report, removed: 0 });
}

/** The sample with one text in the place where most is written. */
function reportSaying(text: string): Report {
  const sample = sampleReport();
  const general = sample.content.general;
  if (!general || !('texts' in general)) throw new Error('the sample has no prose');
  return {
    ...sample,
    content: { ...sample.content, general: { texts: { ...general.texts, disclosure: text } } },
  };
}

test('any report, whatever is typed into it, reads the same in every export', async () => {
  await fc.assert(fc.asyncProperty(anyReport, expectSameText), { numRuns: 60 });
});

test('a thousand texts and more come back from every export letter for letter', async () => {
  const texts = fc.array(
    anyText.map((text) => cleanText(text).text),
    { minLength: 40, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(texts, (all) => expectSameText(reportSaying(all.join('\n')))),
    { numRuns: 30 },
  );
});

test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s is printed as text, once cleaned',
  async (_, text) => {
    const { text: clean } = cleanText(text);
    const report = reportSaying(clean);
    await expectSameText(report);
    const printed = documentText(buildDocument(report, false)).join('\n');
    for (const line of clean.split('\n')) expect(printed).toContain(line.trim());
  },
);
