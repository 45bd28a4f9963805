import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { cleanText } from '#lib/report/clean.ts';
import type { Report } from '#lib/report/report.ts';
import { anyReport } from '#lib/testing/arbitrary-report.ts';
import { HOSTILE_TEXTS, storedText } from '#lib/testing/arbitrary-text.ts';
import { docxProblems } from '#lib/testing/docx-invariants.ts';
import { readDocxText } from '#lib/testing/read-docx.ts';
import { reportSaying } from '#lib/testing/sample-variants.ts';
import { buildDocument, documentText } from './document.ts';
import { writeDocx } from './docx.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Writes a report, reads it back, and holds it against the list of texts that it must contain. */
async function expectSameText(report: Report) {
  const document = buildDocument(report, false);
  const bytes = await writeDocx(document, { created: 0 });
  expect(docxProblems(bytes)).toEqual([]);
  expect(readDocxText(bytes)).toEqual(documentText(document));
}

test('any report, whatever is typed into it, reads the same in a sound Word file', async () => {
  await fc.assert(fc.asyncProperty(anyReport, expectSameText), { numRuns: 25 });
});

test('a thousand texts come back from a Word file letter for letter', async () => {
  const texts = fc.array(storedText, { minLength: 50, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(texts, (all) => expectSameText(reportSaying(all.join('\n')))),
    { numRuns: 20 },
  );
});

test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s is printed as text, once cleaned',
  async (_, text) => {
    await expectSameText(reportSaying(cleanText(text).text));
  },
);
