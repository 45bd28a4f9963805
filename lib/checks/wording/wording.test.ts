import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '#lib/report/report.ts';
import { textFields } from '#lib/report/text-fields.ts';
import { anyReport } from '#lib/testing/arbitrary-report.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { reportSaying } from '#lib/testing/sample-variants.ts';
import { defaultWordLists } from '#lib/testing/word-lists.ts';
import { wordingFindings } from './wording.ts';

const lists = defaultWordLists();

function hasOwnItemIds({ content }: Report): boolean {
  const items = Object.values(content).flatMap((section) => ('items' in section ? section.items : []));
  return new Set(items.map(({ id }) => id)).size === items.length;
}

test.each([
  ['the full report', sampleReport],
  ['the report without applications', zeroReport],
])('%s is passed in silence', (_name, make) => {
  expect(wordingFindings(make(), { lists })).toEqual([]);
});

test('any report is read without a fault: stretches lie inside their texts, sentences end, ids differ and can be stored', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      fc.pre(hasOwnItemIds(report));
      const findings = wordingFindings(report, { lists, siblings: [report] });
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { id, section, field, span, message } of findings) {
        expect(id.length).toBeLessThanOrEqual(300);
        expect(message.endsWith('。')).toBe(true);
        if (!span) continue;
        const content = report.content[section];
        const text = content && field ? textFields(content)[field] : undefined;
        expect(text?.slice(span.start, span.end)).toHaveLength(span.end - span.start);
        expect(span.end).toBeGreaterThan(span.start);
      }
    }),
    { numRuns: 300 },
  );
});

test('a text full of one fault is told fifty times, not ten thousand', () => {
  const report = reportSaying('公开的的信息。'.repeat(10_000));
  expect(wordingFindings(report, { lists }).filter(({ rule }) => rule === 'X14')).toHaveLength(50);
});
