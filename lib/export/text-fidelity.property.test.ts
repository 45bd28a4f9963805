import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkReport, isReady } from '#lib/checks/report.ts';
import { cleanText } from '#lib/report/clean.ts';
import type { Report } from '#lib/report/report.ts';
import { anyReport } from '#lib/testing/arbitrary-report.ts';
import { HOSTILE_TEXTS, storedText } from '#lib/testing/arbitrary-text.ts';
import { docxProblems } from '#lib/testing/docx-invariants.ts';
import { readDocxText } from '#lib/testing/read-docx.ts';
import { readHtmlText } from '#lib/testing/read-html.ts';
import { reportSaying } from '#lib/testing/sample-variants.ts';
import { buildDocument, documentText } from './document.ts';
import { writeDocx } from './docx.ts';
import { writeHtmlFragment } from './html-fragment.ts';
import { portalOf } from './html-head.ts';
import { writeHtmlPage } from './html-page.ts';
import { readReportJson, writeReportJson } from './report-json.ts';

/** Writes a report in every form, reads each back, and holds it against the list of texts that it must contain; the Word file is sound as well. */
async function expectSameText(report: Report) {
  const document = buildDocument(report, !isReady(checkReport(report)));
  const texts = documentText(document);
  expect(readHtmlText(writeHtmlPage(document, portalOf(report.agency)))).toEqual(texts);
  expect(readHtmlText(writeHtmlFragment(document))).toEqual(texts);
  const docx = await writeDocx(document, { created: 0 });
  expect(docxProblems(docx)).toEqual([]);
  expect(readDocxText(docx)).toEqual(texts);
  expect(readReportJson(writeReportJson(report))).toEqual({ report, removed: 0 });
}

test('any report, whatever is typed into it, reads the same in every export, and its Word file is sound', async () => {
  await fc.assert(fc.asyncProperty(anyReport, expectSameText), { numRuns: 40 });
});

test('a thousand texts and more come back from every export letter for letter', async () => {
  const texts = fc.array(storedText, { minLength: 60, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(texts, (all) => expectSameText(reportSaying(all.join('\n')))),
    { numRuns: 20 },
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
