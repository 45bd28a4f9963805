import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { contentOf } from '#lib/report/report.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { readPdf } from './read-pdf.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './recognised.ts';

/** The folder with published files beside the project; where it is absent these tests show as skipped. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'reports', 'more');
const NAME = 'hongze-district-2023';

const truthSchema = z.object({
  table2: z.array(z.string()),
  table3: z.array(z.array(z.int())),
  table4: z.array(z.int()),
});

describe.skipIf(!existsSync(FOLDER))('the published PDF', () => {
  async function read(): Promise<Recognised> {
    const reading = await readPdf(readFileSync(join(FOLDER, `${NAME}.pdf`)));
    if (reading.kind === 'refused') throw new Error(reading.say);
    return recognise(reading.source);
  }

  test('gives all 200 figures as published, its errors included, under the rows they belong to', async () => {
    const read200 = await read();
    const truth = z.parse(truthSchema, JSON.parse(readFileSync(join(FOLDER, `${NAME}.truth.json`), 'utf8')));
    const figures = tableSections(format2021).flatMap((section) => {
      const { cells } = contentOf(read200, section);
      return cellsOf(section.table).map(({ row, column }) => cells[row]?.[column] ?? '');
    });
    expect(figures).toEqual([
      ...truth.table2,
      ...truth.table3.flat().map(String),
      ...truth.table4.map(String),
    ]);
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
