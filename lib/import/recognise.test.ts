import { expect, test } from 'vitest';
import { reportSource, reportText, withPlainIds } from '#lib/testing/report-source.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { importedReport } from './imported-report.ts';
import { readText } from './read-text.ts';
import { recognise } from './recognise.ts';

const whole = [
  { name: 'a city with figures', report: sampleReport() },
  { name: 'a department without requests, its contact block behind', report: zeroReport() },
].flatMap(({ name, report }) => [
  { name: `${name}, from rows of cells`, report, source: reportSource(report) },
  { name: `${name}, from lines with tabs`, report, source: readText(reportText(report, 'tabs')) },
  { name: `${name}, from a table of Markdown`, report, source: readText(reportText(report, 'pipes')) },
  { name: `${name}, from one cell a line`, report, source: readText(reportText(report, 'lines')) },
]);

test.each(whole)('a report of this program comes back as it was: $name', ({ report, source }) => {
  const { agency, content, year } = report;
  const read = recognise(source);
  expect(read).toMatchObject({ year, agencyName: agency.titleName, form: '2021' });
  expect(read.departures.filter(({ kind }) => kind !== 'contactAtEnd')).toEqual([]);
  expect(read.undecided).toEqual([]);
  expect(read.unplaced).toEqual([]);
  const { name: _, titleName, kind, fax, ...said } = agency;
  expect(read.settings).toEqual(fax === '' ? said : { ...said, fax });
  // The answer 零申请 is not printed: it is the clerk's to give.
  const unanswered = Object.entries(withPlainIds(content)).map(([id, section]) => [
    id,
    'cells' in section ? { ...section, declaredNone: false } : section,
  ]);
  expect(importedReport(read, agency)?.content).toEqual(Object.fromEntries(unanswered));
});
