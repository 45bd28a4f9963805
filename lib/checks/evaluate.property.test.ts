import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable, type Typed } from '#lib/report/values.ts';
import type { YearBefore } from '#lib/report/year-before.ts';
import { type CellRef, cellsOf, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import { balancedBefore, balancedTables, nudged } from '#lib/testing/balanced-figures.ts';
import { cellsRead, relationFindings, tryRelations } from './evaluate.ts';

const tables = tableSections(format2021).map(({ table }): [string, Table] => [table.name, table]);

/** Tried against a year before in which everything meets, unless told otherwise. */
const verdicts = (
  table: Table,
  typed: Typed,
  verdict: string,
  before: YearBefore | null = balancedBefore(table, typed),
) =>
  tryRelations(table, readTable(table, typed).values, before)
    .filter((trial) => trial.verdict === verdict)
    .map(name);

const name = ({ relation, line }: ReturnType<typeof tryRelations>[number]) => `${relation.id}/${line.id}`;

/** The relations, line by line, that read a cell; `compare` picks the kind. */
const reading = (table: Table, cell: CellRef, compare: 'equals' | 'atLeast' | 'any' = 'any') =>
  tryRelations(table, {})
    .filter((trial) => compare === 'any' || trial.relation.compare === compare)
    .filter((trial) =>
      cellsRead(table, trial).some(({ row, column }) => row === cell.row && column === cell.column),
    )
    .map(name);

describe.each(tables)('%s', (_, table) => {
  const anyCell = fc.constantFrom(...cellsOf(table));

  test('figures that add up break no relation, and leave none undecided', () => {
    fc.assert(
      fc.property(balancedTables(table), (typed) => {
        expect(verdicts(table, typed, 'broken')).toEqual([]);
        expect(verdicts(table, typed, 'pending')).toEqual([]);
        expect(verdicts(table, typed, 'unverifiable')).toEqual([]);
      }),
    );
  });

  test('a figure off by one breaks exactly the sums that read it', () => {
    fc.assert(
      fc.property(balancedTables(table), anyCell, (typed, cell) => {
        const { values } = readTable(table, nudged(table, typed, cell, 1));
        const broken = tryRelations(table, values, balancedBefore(table, typed))
          .filter(({ verdict, relation }) => verdict === 'broken' && relation.compare === 'equals')
          .map(name);
        expect(broken).toEqual(reading(table, cell, 'equals'));
      }),
      { numRuns: 400 },
    );
  });

  test('a blank among the figures leaves exactly the relations that read it undecided, and none of them broken', () => {
    fc.assert(
      fc.property(balancedTables(table), anyCell, (typed, cell) => {
        fc.pre(!cellsOf(table).find(({ row, column }) => row === cell.row && column === cell.column)?.total);
        const blank = { ...typed, [cell.row]: { ...typed[cell.row], [cell.column]: '' } };
        const before = balancedBefore(table, typed);
        expect(verdicts(table, blank, 'pending', before)).toEqual(reading(table, cell));
        expect(verdicts(table, blank, 'broken', before)).toEqual([]);
      }),
    );
  });

  test('a finding marks every cell that its relation reads, the changed one among them', () => {
    fc.assert(
      fc.property(balancedTables(table), anyCell, (typed, cell) => {
        const read = readTable(table, nudged(table, typed, cell, 1));
        const findings = relationFindings('any', table, read, balancedBefore(table, typed));
        for (const { cells } of findings) {
          expect(cells).toContainEqual({ table: table.id, row: cell.row, column: cell.column });
        }
      }),
    );
  });
});

const floors = tables.flatMap(([, table]) =>
  tryRelations(table, {})
    .filter(({ relation, verdict }) => relation.compare === 'atLeast' && verdict !== 'unverifiable')
    .map((trial) => ({ id: name(trial), table, trial })),
);

test('table two asks for at least as much of its own figures in both of its rows of documents', () => {
  expect(floors.map(({ id }) => id)).toEqual([
    'in-force-covers-issued/rules',
    'in-force-covers-issued/normativeDocuments',
  ]);
});

test.each(floors)('$id: just enough holds, one less breaks that relation alone', ({ id, table, trial }) => {
  const { relation } = trial;
  const [cell] = cellsRead(table, trial).filter(({ row, column }) =>
    relation.right.sumOf.includes(relation.forEach === 'row' ? column : row),
  );
  if (!cell) throw new Error(`${id} reads nothing on its right`);
  fc.assert(
    fc.property(balancedTables(table), (typed) => {
      const now = tryRelations(table, readTable(table, typed).values).find((each) => name(each) === id);
      const enough = nudged(table, typed, cell, (now?.left ?? 0) - (now?.right ?? 0));
      expect(verdicts(table, enough, 'broken', null)).toEqual([]);
      expect(verdicts(table, nudged(table, enough, cell, 1), 'broken', null)).toEqual([id]);
    }),
  );
});
