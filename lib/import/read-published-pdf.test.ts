import { describe, expect, test } from 'vitest';
import { contentOf } from '#lib/report/report.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { hasPublished, publishedTruth, readPublished } from '#lib/testing/published-reports.ts';
import { readPdf } from './read-pdf.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './recognised.ts';

const NAME = 'more/hongze-district-2023';

describe.skipIf(!hasPublished)('the published PDF', () => {
  async function read(): Promise<Recognised> {
    const reading = await readPdf(readPublished(`${NAME}.pdf`));
    if (reading.kind === 'refused') throw new Error(reading.say);
    return recognise(reading.source);
  }

  test('gives all 200 figures as published, its errors included, under the rows they belong to', async () => {
    const read200 = await read();
    const figures = tableSections(format2021).flatMap((section) => {
      const { cells } = contentOf(read200, section);
      return cellsOf(section.table).map(({ row, column }) => cells[row]?.[column] ?? '');
    });
    expect(figures).toEqual(Object.values(publishedTruth(NAME).tables).flat(2));
  });

  test('gives its year, its agency, its contact block and every section, and no line is left without a place', async () => {
    const recognised = await read();
    expect(recognised).toMatchObject({
      year: 2023,
      agencyName: '洪泽区人民政府',
      unplaced: [],
      undecided: [],
    });
    expect(Object.keys(recognised.settings)).toHaveLength(6);
    expect(recognised.leftOut).toEqual(['页码没有带入。']);
    for (const section of format2021.sections)
      if (section.kind === 'prose')
        expect(Object.values(contentOf(recognised, section).texts).join('')).not.toBe('');
  });
});
