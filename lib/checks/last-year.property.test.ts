import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '#lib/report/values.ts';
import type { YearBefore } from '#lib/report/year-before.ts';
import { cellsOf, ownTerms, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import type { Relation, Table } from '#lib/template/vocabulary.ts';
import { balancedBefore, balancedTables } from '#lib/testing/balanced-figures.ts';
import { relationFindings, tryRelations } from './evaluate.ts';

const tables = tableSections(format2021)
  .map(({ table }): [string, Table] => [table.name, table])
  .filter(([, { blocks }]) => blocks.some(({ relations }) => relations.some(overYears)));

/** Whether a relation reads last year's report. */
function overYears({ left, right }: Relation): boolean {
  return [left, right].some((side) => ownTerms(side).length < side.sumOf.length);
}

const linesOverYears = (table: Table) =>
  tryRelations(table, {})
    .filter(({ relation }) => overYears(relation))
    .map(({ relation, line }) => `${relation.id}/${line.id}`);

const ids = (table: Table, read: ReturnType<typeof readTable>, before: YearBefore | null, verdict: string) =>
  tryRelations(table, read.values, before)
    .filter((trial) => trial.verdict === verdict)
    .map(({ relation, line }) => `${relation.id}/${line.id}`);

/** One figure of last year, replaced. */
const withFigure = ({ year, values }: YearBefore, row: string, column: string, figure: number | null) => ({
  year,
  values: { ...values, [row]: { ...values[row], [column]: figure } },
});

test('two tables are held against last year, each on as many lines as the form has', () => {
  expect(tables.map(([name, table]) => [name, linesOverYears(table)])).toEqual([
    [
      '表二',
      [
        'in-force-continues/rules',
        'in-force-continues/normativeDocuments',
        'repealed-was-in-force/rules',
        'repealed-was-in-force/normativeDocuments',
      ],
    ],
    [
      '表三',
      [
        'carried-over/naturalPerson',
        'carried-over/business',
        'carried-over/researchInstitute',
        'carried-over/publicBenefitOrg',
        'carried-over/legalServiceOrg',
        'carried-over/otherEntity',
        'carried-over/allApplicants',
      ],
    ],
  ]);
});

describe.each(tables)('%s', (_, table) => {
  test('without last year nothing is found, and exactly the relations over two years cannot be verified', () => {
    fc.assert(
      fc.property(balancedTables(table), (typed) => {
        const read = readTable(table, typed);
        expect(relationFindings('any', table, read, null)).toEqual([]);
        expect(ids(table, read, null, 'unverifiable')).toEqual(linesOverYears(table));
      }),
    );
  });

  test('a blank among the figures of a year without last year is no finding either', () => {
    fc.assert(
      fc.property(balancedTables(table), fc.constantFrom(...cellsOf(table)), (typed, { row, column }) => {
        const blank = { ...typed, [row]: { ...typed[row], [column]: '' } };
        expect(ids(table, readTable(table, blank), null, 'unverifiable')).toEqual(linesOverYears(table));
      }),
    );
  });

  test("one figure of last year that is not known leaves exactly its own lines unverifiable; another one than this year's breaks exactly them", () => {
    fc.assert(
      fc.property(balancedTables(table), fc.nat(), (typed, pick) => {
        const read = readTable(table, typed);
        const before = balancedBefore(table, typed);
        const known = Object.entries(before.values).flatMap(([row, line]) =>
          Object.entries(line).map(([column, figure]) => ({ row, column, figure: figure ?? 0 })),
        );
        const { row, column, figure } = known[pick % known.length] ?? { row: '', column: '', figure: 0 };
        const own = linesOverYears(table).filter((id) => id.endsWith(`/${row}`) || id.endsWith(`/${column}`));
        expect(ids(table, read, withFigure(before, row, column, null), 'unverifiable')).toEqual(own);
        const equal = own.filter((id) => !id.startsWith('repealed-was-in-force'));
        const broken = (by: number) =>
          ids(table, read, withFigure(before, row, column, figure + by), 'broken').filter(
            (id) => !id.startsWith('repealed-was-in-force'),
          );
        expect(broken(1)).toEqual(equal);
        expect(broken(-1)).toEqual(equal);
      }),
    );
  });
});
