import fc from 'fast-check';
import { tryRelations } from '#lib/checks/evaluate.ts';
import { printQuantity } from '#lib/report/quantity.ts';
import { readTable, sumOf, type Typed } from '#lib/report/values.ts';
import type { YearBefore } from '#lib/report/year-before.ts';
import { type CellRef, cellsOf, ownTerms } from '#lib/template/cells.ts';
import type { Side, Table } from '#lib/template/vocabulary.ts';

type Figures = ReadonlyMap<string, number>;

/**
 * Tables in which every relation holds, all figures typed, totals included. Made from the relations themselves: cells at
 * random, totals by formula, and where two sums without a total must meet, the lesser one is topped up.
 */
export function balancedTables(table: Table): fc.Arbitrary<Typed> {
  const free = cellsOf(table).filter(({ total }) => !total);
  const figure = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 20_000 }),
  );
  return fc
    .array(figure, { minLength: free.length, maxLength: free.length })
    .map((figures) =>
      stateAll(table, topUp(table, new Map(free.map((cell, index) => [key(cell), figures[index] ?? 0])))),
    );
}

/** The year before in which every sum that reaches over two years meets this one. Throws where two such sums disagree. */
export function balancedBefore(table: Table, typed: Typed, year = 2025): YearBefore {
  const { values } = readTable(table, typed);
  const before: Record<string, Record<string, number>> = {};
  for (const { relation, line } of tryRelations(table, values)) {
    if (relation.compare !== 'equals') continue;
    const { forEach, left, right } = relation;
    const own = (side: Side) =>
      sumOf(ownTerms(side), (id) => (forEach === 'row' ? values[line.id]?.[id] : values[id]?.[line.id])) ?? 0;
    for (const [side, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const [term] = side.sumOf.filter((each) => typeof each !== 'string');
      if (typeof term !== 'object') continue;
      const [row, column] = forEach === 'row' ? [line.id, term.lastYear] : [term.lastYear, line.id];
      if (before[row]?.[column] !== undefined) throw new Error(`${row}/${column} is asked for twice`);
      before[row] = { ...before[row], [column]: own(other) - own(side) };
    }
  }
  return { year, values: before };
}

/** The table with one figure changed by `by` of its unit's smallest part. Throws where the cell holds no figure. */
export function nudged(table: Table, typed: Typed, cell: CellRef, by: number): Typed {
  const figure = readTable(table, typed).values[cell.row]?.[cell.column];
  const unit = cellsOf(table).find(({ row }) => row === cell.row)?.block.unit;
  if (typeof figure !== 'number' || !unit) throw new Error(`${key(cell)} holds no figure`);
  return { ...typed, [cell.row]: { ...typed[cell.row], [cell.column]: printQuantity(figure + by, unit) } };
}

function topUp(table: Table, figures: Figures): Figures {
  const topped = new Map(figures);
  for (const { relation, line, left, right, verdict } of tryRelations(table, valuesOf(table, figures))) {
    if (verdict !== 'broken' || left === null || right === null) continue;
    const [short] = ownTerms(left < right ? relation.left : relation.right).flatMap((id) => {
      const at = key(
        relation.forEach === 'row' ? { row: line.id, column: id } : { row: id, column: line.id },
      );
      return figures.has(at) ? [at] : [];
    });
    if (short) topped.set(short, (topped.get(short) ?? 0) + Math.abs(left - right));
  }
  return topped;
}

function stateAll(table: Table, figures: Figures): Typed {
  const values = valuesOf(table, figures);
  return typedFrom(table, ({ row, column }) => values[row]?.[column] ?? null);
}

function valuesOf(table: Table, figures: Figures) {
  return readTable(
    table,
    typedFrom(table, (cell) => figures.get(key(cell)) ?? null),
  ).values;
}

function typedFrom(table: Table, figure: (cell: CellRef) => number | null): Typed {
  const typed: Record<string, Record<string, string>> = {};
  for (const cell of cellsOf(table)) {
    typed[cell.row] = { ...typed[cell.row], [cell.column]: printQuantity(figure(cell), cell.block.unit) };
  }
  return typed;
}

function key({ row, column }: Pick<CellRef, 'row' | 'column'>): string {
  return `${row}/${column}`;
}
