import { describe, expect, test } from 'vitest';
import { checkReport } from '#lib/checks/report.ts';
import { sectionSchema } from '#lib/report/content-schema.ts';
import { typedInOrder } from '#lib/report/typed-in-order.ts';
import { sampleReport, zeroReport } from './sample-report.ts';

describe.each([
  ['the full report', sampleReport],
  ['the report without applications', zeroReport],
])('%s', (_name, make) => {
  test('has nothing standing in its way and nothing to explain', () => {
    expect(checkReport(make())).toEqual([]);
  });

  test('holds what a draft may hold, section by section', () => {
    const { format, content } = make();
    for (const section of format.sections) {
      expect(sectionSchema(section).parse(content[section.id])).toEqual(content[section.id]);
    }
  });
});

test('figures that do not fill the table are refused', () => {
  const table = sampleReport().format.sections.find((section) => section.kind === 'table')?.table;
  expect(() => table && typedInOrder(table, ['1'])).toThrow('10');
});
