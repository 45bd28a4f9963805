import { blockOfRow, type CellRef, cellsOf, totalRelation } from '#lib/template/cells.ts';
import type { Block, Relation, Table } from '#lib/template/vocabulary.ts';
import { printQuantity, readQuantity, type Unreadable } from './quantity.ts';

/** What the clerk typed, row by row. A draft stores this and the form holds it. A blank total follows its formula. */
export type Typed = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** What it means, totals included; null where nothing can be said yet. Figures count the unit's smallest part. */
export type Values = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** A table as it was understood. */
export type ReadTable = {
  readonly values: Values;
  readonly unreadable: readonly (CellRef & { readonly why: Unreadable; readonly text: string })[];
  /** Cells the clerk has to fill and has not. A total without an entry is not among them. */
  readonly blank: readonly CellRef[];
};

/** Reads a whole table: typed figures as they are, totals by formula until one is stated. */
export function readTable(table: Table, typed: Typed): ReadTable {
  const unreadable: (CellRef & { why: Unreadable; text: string })[] = [];
  const blank: CellRef[] = [];
  const figures: Record<string, Record<string, number | null>> = {};
  const owed: Owed[] = [];

  for (const { block, row, column, total } of cellsOf(table)) {
    const line = figures[row] ?? {};
    figures[row] = line;
    const text = typed[row]?.[column] ?? '';
    const reading = readQuantity(text, block.unit);
    line[column] = reading.kind === 'figure' ? reading.figure : null;
    if (reading.kind === 'unreadable')
      unreadable.push({ table: table.id, row, column, why: reading.why, text });
    if (reading.kind !== 'blank') continue;
    if (total) owed.push({ block, row, column, total });
    else blank.push({ table: table.id, row, column });
  }

  for (const { block, row, column } of inOrderOfNeed(owed)) {
    const line = figures[row];
    if (line) line[column] = computeTotal(block, row, column, figures);
  }
  return { values: figures, unreadable, blank };
}

type Owed = {
  readonly block: Block;
  readonly row: string;
  readonly column: string;
  readonly total: Relation;
};

/** A total that other totals feed comes after them: the sums of columns before the sums of rows. */
function inOrderOfNeed(owed: readonly Owed[]): readonly Owed[] {
  const is = (axis: Relation['forEach']) => owed.filter(({ total }) => total.forEach === axis);
  return [...is('column'), ...is('row')];
}

/** The figure a total ought to have: the other side of its relation; null while a term is blank. */
export function computeTotal(block: Block, row: string, column: string, values: Values): number | null {
  const relation = totalRelation(block, row, column);
  if (!relation) return null;
  return sumOf(relation.left.sumOf, (term) => {
    if (typeof term !== 'string') return null;
    return relation.forEach === 'row' ? values[row]?.[term] : values[term]?.[column];
  });
}

/** A sum with a blank in it is unknown. */
export function sumOf<T>(terms: readonly T[], figure: (term: T) => number | null | undefined): number | null {
  let sum = 0;
  for (const term of terms) {
    const part = figure(term);
    if (part === null || part === undefined) return null;
    sum += part;
  }
  return sum;
}

/** What an exporter prints in a cell: the figure, nothing for a blank, and what cannot be read as it was typed. */
export function printCell(table: Table, typed: Typed, values: Values, row: string, column: string): string {
  const figure = values[row]?.[column] ?? null;
  const unit = blockOfRow(table, row)?.unit ?? 'count';
  return figure === null ? (typed[row]?.[column] ?? '').trim() : printQuantity(figure, unit);
}
