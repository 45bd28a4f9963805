import { expect, test } from 'vitest';
import { cellsOf, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { REQUESTS_BOX } from './clause.ts';
import {
  CASES,
  caseReading,
  DECISIONS,
  DOCUMENT_ACTS,
  DOCUMENTS,
  FEES,
  REQUEST_ACTS,
  type SumReading,
  WITH_CARRIED_IN,
} from './sums.ts';

const ends = ['upheld', 'corrected', 'otherOutcome', 'pending', 'total'] as const;
const everySum: readonly SumReading[] = [
  ...Object.values(REQUEST_ACTS).flat(),
  WITH_CARRIED_IN,
  ...Object.values(DECISIONS).map(({ term }) => [term]),
  ...Object.values(DOCUMENTS).flatMap(({ row }) =>
    Object.values(DOCUMENT_ACTS)
      .flat()
      .map((column) => [{ ...column, rows: [row] }]),
  ),
  ...Object.values(CASES).flatMap((kind) => ends.map((end) => caseReading([kind], end))),
  ...Object.values(FEES),
];

test('every sum that sentences speak of is made of cells of the template', () => {
  const cells = new Set(
    tableSections(format2021).flatMap(({ table }) =>
      cellsOf(table).map(({ row, column }) => `${table.id}/${row}/${column}`),
    ),
  );
  const named = everySum
    .flat()
    .flatMap((term) =>
      'fee' in term
        ? []
        : term.rows.flatMap((row) => term.columns.map((column) => `${term.table}/${row}/${column}`)),
    );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !cells.has(name))).toEqual([]);
});

test('the figures of 信息处理费 are those of section six', () => {
  const matters = format2021.sections.find(({ kind }) => kind === 'matters');
  const ids = matters?.kind === 'matters' ? matters.fee.figures.map(({ id }) => id) : [];
  expect(Object.keys(FEES).sort()).toEqual([...ids].sort());
});

test('the box in which requests are the subject is a box of the template', () => {
  const section = format2021.sections.find(({ id }) => id === REQUESTS_BOX.section);
  expect(section?.kind === 'prose' && section.boxes.map(({ id }) => id)).toContain(REQUESTS_BOX.box);
});
