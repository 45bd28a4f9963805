import { describe, expect, test } from 'vitest';
import { contentOf } from '#lib/report/report.ts';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import {
  hasPublished,
  publishedText,
  publishedTruth,
  readPublished,
} from '#lib/testing/published-reports.ts';
import { readText } from './read-text.ts';
import { recognise } from './recognise.ts';
import { recogniseFile } from './recognise-file.ts';
import type { DepartureKind, Recognised } from './recognised.ts';

type Expected = {
  readonly name: string;
  /** Figures that the text holds, of 200. */
  readonly figures: number;
  readonly rules: readonly string[];
  readonly kinds: readonly DepartureKind[];
  readonly settings: number;
  readonly items: number;
  readonly fee: '' | 'nil';
};

const everywhere: readonly DepartureKind[] = ['basis', 'boxHeading', 'contact', 'period'];

const published: readonly Expected[] = [
  {
    name: '000-zhongwei-approval-2022',
    figures: 200,
    rules: ['X18'],
    kinds: ['addressBrackets', 'feeMoved', 'feeWording', 'joined', 'labels'],
    settings: 8,
    items: 1,
    fee: 'nil',
  },
  {
    name: '001-hongsibu-approval-2022',
    figures: 200,
    rules: ['X1', 'X11', 'X12', 'X18'],
    kinds: ['angleBrackets', 'blanks', 'feeMoved', 'feeWording', 'heading', 'joined', 'labels', 'markdown'],
    settings: 9,
    items: 1,
    fee: 'nil',
  },
  {
    name: '002-lingwu-approval-2021',
    figures: 186,
    rules: ['X18'],
    kinds: ['blanks', 'joined', 'labels', 'markdown'],
    settings: 5,
    items: 1,
    fee: '',
  },
  {
    name: '003-zhongwei-approval-2024',
    figures: 200,
    rules: ['X12', 'X18'],
    kinds: ['angleBrackets', 'boxesMissing', 'contactAtEnd', 'feeMoved', 'feeWording', 'joined'],
    settings: 8,
    items: 1,
    fee: 'nil',
  },
  {
    name: '004-zhongwei-city-2023',
    figures: 200,
    rules: ['X1', 'X18'],
    kinds: [
      ...['addressBrackets', 'blanks', 'boxByOrder', 'boxesMissing', 'contactAtEnd'],
      ...['feeMoved', 'feeWording', 'heading', 'joined', 'labels'],
    ] as readonly DepartureKind[],
    settings: 9,
    items: 1,
    fee: 'nil',
  },
];

describe.skipIf(!hasPublished).each(published)('the published report $name', (expected) => {
  const recognised = () => recognise(readText(publishedText(expected.name)));

  test('gives its agency, its year and every figure that its text holds, and none that is wrong', () => {
    const read = recognised();
    const { agency, year, tables } = publishedTruth(expected.name);
    expect(read).toMatchObject({ agencyName: agency, year, form: '2021' });
    const stated = Object.values(tables).flat(2);
    const imported = figuresOf(read);
    expect(imported.filter((figure, index) => figure !== '' && figure !== stated[index])).toEqual([]);
    expect(imported.filter((figure) => figure !== '')).toHaveLength(expected.figures);
  });

  test('asks about each figure it could not tell, and leaves no line without a place', () => {
    const read = recognised();
    expect(read.undecided).toHaveLength(200 - expected.figures);
    expect(new Set(read.undecided.map(({ why }) => why))).toEqual(
      new Set(expected.figures === 200 ? [] : ['count']),
    );
    expect(read.unplaced).toEqual([]);
  });

  test('names what departs from the template, with the rule each breaks', () => {
    const { departures } = recognised();
    expect([...new Set(departures.flatMap(({ rule }) => rule ?? []))].sort()).toEqual(expected.rules);
    expect([...new Set(departures.map(({ kind }) => kind))].sort()).toEqual(
      [...everywhere, ...expected.kinds].sort(),
    );
  });

  test('has every section, every aspect and the contact block', () => {
    const read = recognised();
    expect(Object.keys(read.settings)).toHaveLength(expected.settings);
    for (const section of format2021.sections) {
      if (section.kind === 'prose') {
        const { texts } = contentOf(read, section);
        const filled = section.boxes.filter(({ id, optional }) => optional || texts[id] !== '');
        expect(filled).toEqual(section.boxes);
      }
      if (section.kind === 'matters') {
        const { fee, items } = contentOf(read, section);
        expect(fee.answer).toBe(expected.fee);
        expect(items).toHaveLength(expected.items);
      }
      if (section.kind === 'opening') {
        const { basis, contact } = contentOf(read, section).texts;
        expect(basis).toMatch(/30号/u);
        expect(contact).toMatch(/电话/u);
      }
    }
  });
});

describe.skipIf(!hasPublished)('more published files', () => {
  const recognised = async (name: string) => {
    const file = await recogniseFile(readPublished(`more/${name}`), name);
    if (file.kind !== 'recognised') throw new Error(`${name} was not recognised`);
    return file.recognised;
  };

  test('the PDF gives every figure, its errors included', async () => {
    const truth = publishedTruth('more/hongze-district-2023');
    const read = await recognised('hongze-district-2023.pdf');
    expect(figuresOf(read)).toEqual(Object.values(truth.tables).flat(2));
    expect(read).toMatchObject({ year: truth.year, unplaced: [], undecided: [] });
    expect(truth.agency).toContain(read.agencyName);
    expect(read.departures.map(({ kind }) => kind)).toContain('oneRowForSeveral');
  });

  test('the blank template gives its three tables, every cell of them blank and asked about', async () => {
    const read = await recognised('blank-template.docx');
    expect(figuresOf(read).join('')).toBe('');
    expect(read.undecided.map(({ why }) => why)).toEqual(Array.from({ length: 200 }, () => 'blank'));
    expect(read.departures.map(({ kind }) => kind)).not.toContain('tableMissing');
  });
});

function figuresOf(read: Recognised): readonly string[] {
  return tableSections(format2021).flatMap((section) => {
    const { cells } = contentOf(read, section);
    return cellsOf(section.table).map(({ row, column }) => cells[row]?.[column] ?? '');
  });
}
