import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { buildDocument, documentText } from '#lib/export/document.ts';
import type { Report } from '#lib/report/report.ts';
import { readHtmlTables, readHtmlText } from '#lib/testing/read-html.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { PaperFlow } from './paper-flow.tsx';

const paint = (report: Report, unfinished = false) =>
  renderToStaticMarkup(<PaperFlow document={buildDocument(report, unfinished)} />);

test.each([
  ['a full report', sampleReport()],
  ['a report without applications', zeroReport()],
])('%s is painted with all its text, in order, and nothing else', (_, report) => {
  expect(readHtmlText(paint(report))).toEqual(documentText(buildDocument(report, false)));
});

test('an unfinished report says so', () => {
  expect(paint(sampleReport(), true)).toContain('未定稿');
  expect(paint(sampleReport(), false)).not.toContain('未定稿');
});

test('only a table with one head has a head to repeat on the next page', () => {
  const heads = paint(sampleReport())
    .split('<table')
    .slice(1)
    .map((table) => table.includes('<thead>'));
  expect(heads).toEqual([false, true, true]);
});

test('a figure too long for its column is made smaller, never broken', () => {
  const report = sampleReport();
  const section = report.format.sections.find(({ id }) => id === 'requests');
  const content = report.content.requests;
  if (section?.kind !== 'table' || !content || !('cells' in content)) throw new Error('no table three');
  const cells = { ...content.cells, received: { ...content.cells.received, naturalPerson: '1234567' } };
  const html = paint({ ...report, content: { ...report.content, requests: { ...content, cells } } });
  expect(html).toMatch(/<span class="narrow-figure"[^>]*>1234567<\/span>/u);
  expect(
    readHtmlTables(html)[1]
      ?.rows.flat()
      .map(({ text }) => text),
  ).toContain('1234567');
});
