import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReport } from '#lib/testing/arbitrary-report.ts';
import { anyText } from '#lib/testing/arbitrary-text.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { readReportJson, writeReportJson } from './report-json.ts';

test('a report that is written and read again is the same report, and nothing had to be removed', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      expect(readReportJson(writeReportJson(report))).toEqual({ report, removed: 0 });
    }),
    { numRuns: 100 },
  );
});

test('equal reports make equal files, in whatever order their parts were stored', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const content = Object.fromEntries(Object.entries(report.content).reverse());
      expect(writeReportJson({ ...report, content })).toBe(writeReportJson(report));
    }),
    { numRuns: 50 },
  );
});

test('any text at all is read or refused with sentences, never with a crash', () => {
  const file = writeReportJson(sampleReport());
  const damaged = fc.tuple(fc.nat(), fc.nat(30), anyText).map(([at, length, text]) => {
    const start = at % file.length;
    return file.slice(0, start) + text + file.slice(start + length);
  });
  fc.assert(
    fc.property(fc.oneof(anyText, fc.json(), damaged), (text) => {
      const read = readReportJson(text);
      if ('report' in read) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const problem of read.problems) expect(problem).toMatch(/[\u4e00-\u9fff].*。$/su);
    }),
    { numRuns: 300 },
  );
});
