import { printQuantity } from '#lib/report/quantity.ts';
import { computeTotal, type ReadTable, sumOf, type Values } from '#lib/report/values.ts';
import type { YearBefore } from '#lib/report/year-before.ts';
import { type CellRef, ownTerms } from '#lib/template/cells.ts';
import {
  type Block,
  type Line,
  leaves,
  type Relation,
  type Table,
  type Term,
} from '#lib/template/vocabulary.ts';
import type { Finding } from './finding.ts';
import { sayBroken, sayWorking } from './say-relation.ts';

/**
 * One relation tried on one line. `pending`: a figure is still blank, so nothing can be said · `unverifiable` (无法核验): last
 * year's figure is not known, so nothing ever will be. Sums count the unit's smallest part.
 */
export type Trial = {
  readonly relation: Relation;
  readonly block: Block;
  readonly line: Line;
  readonly left: number | null;
  readonly right: number | null;
  readonly verdict: 'holds' | 'broken' | 'pending' | 'unverifiable';
};

/** Every sum of the national form passes through here: each relation of the table on each of its lines. */
export function tryRelations(
  table: Table,
  values: Values,
  before: YearBefore | null = null,
): readonly Trial[] {
  return table.blocks.flatMap((block) =>
    block.relations.flatMap((relation) =>
      leaves(relation.forEach === 'row' ? block.rows : block.columns).map((line) => {
        const figure = (term: Term) => figureOf(relation, line, term, values, before);
        const left = sumOf(relation.left.sumOf, figure);
        const right = sumOf(relation.right.sumOf, figure);
        return { relation, block, line, left, right, verdict: judge(relation, left, right, figure) };
      }),
    ),
  );
}

/** The figure one term stands for on one line; null where it is blank or, of last year, not known. */
function figureOf(
  { forEach }: Relation,
  { id: line }: Line,
  term: Term,
  values: Values,
  before: YearBefore | null,
): number | null {
  const [from, id] = typeof term === 'string' ? [values, term] : [before?.values, term.lastYear];
  return (forEach === 'row' ? from?.[line]?.[id] : from?.[id]?.[line]) ?? null;
}

function judge(
  { compare, left: { sumOf: these }, right: { sumOf: those } }: Relation,
  left: number | null,
  right: number | null,
  figure: (term: Term) => number | null,
): Trial['verdict'] {
  if (left === null || right === null) {
    const isUnknown = (term: Term) => typeof term !== 'string' && figure(term) === null;
    return these.some(isUnknown) || those.some(isUnknown) ? 'unverifiable' : 'pending';
  }
  return (compare === 'equals' ? left === right : left >= right) ? 'holds' : 'broken';
}

/** Every cell of its own table that a trial reads, in reading order. */
export function cellsRead(table: Table, { relation, block, line }: Trial): readonly CellRef[] {
  const ids = new Set([...ownTerms(relation.left), ...ownTerms(relation.right)]);
  return leaves(relation.forEach === 'row' ? block.columns : block.rows)
    .filter(({ id }) => ids.has(id))
    .map(({ id }) =>
      relation.forEach === 'row'
        ? { table: table.id, row: line.id, column: id }
        : { table: table.id, row: id, column: line.id },
    );
}

/**
 * What the relations of one table find wrong. Pending ones are silent here: the blank cells behind them are named by
 * `blankCells`. Unverifiable ones are silent too: what is not known is no mistake.
 */
export function relationFindings(
  section: string,
  table: Table,
  { values }: ReadTable,
  before: YearBefore | null = null,
): readonly Finding[] {
  return tryRelations(table, values, before).flatMap((trial): Finding[] => {
    if (trial.verdict !== 'broken') return [];
    const { relation, line } = trial;
    const figure = (term: Term) => figureOf(relation, line, term, values, before);
    const working = sayWorking(trial, figure);
    const remedy = remedyOf(table, trial, values);
    return [
      {
        id: `${relation.id}/${line.id}`,
        rule: relation.rule,
        weight: relation.weight,
        verdict: 'broken',
        section,
        message: sayBroken(trial, figure, before?.year),
        ...(working ? { working } : {}),
        cells: cellsRead(table, trial),
        ...(remedy ? { remedy } : {}),
      },
    ];
  });
}

function remedyOf(table: Table, { relation, block, line }: Trial, values: Values): Finding['remedy'] {
  if (!relation.total) return undefined;
  const [row, column] = relation.forEach === 'row' ? [line.id, relation.total] : [relation.total, line.id];
  const expected = computeTotal(block, row, column, values);
  if (expected === null) return undefined;
  return { cell: { table: table.id, row, column }, fill: printQuantity(expected, block.unit) };
}
