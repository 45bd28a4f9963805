import type { Values } from '#lib/report/values.ts';
import type { Relation, Table } from '#lib/template/vocabulary.ts';
import { type Trial, tryRelations } from './evaluate.ts';

/** One column under the table: the two sums that must meet, in the unit's smallest part; null while a term is blank. */
export type BalancePair = {
  readonly left: number | null;
  readonly right: number | null;
  readonly verdict: Trial['verdict'];
};

/** 勾稽核对: both sides of the relation that weighs named rows against named rows. */
export type Balance = {
  readonly left: string;
  readonly right: string;
  readonly pairs: Readonly<Record<string, BalancePair>>;
};

/** The relation whose two sides a clerk can read under the columns: tried on columns, both sides named term by term. */
export function balanceRelation(table: Table): Relation | undefined {
  return table.blocks
    .flatMap(({ relations }): readonly Relation[] => relations)
    .find(({ forEach, left, right }) => forEach === 'column' && isNamed(left) && isNamed(right));
}

/** The balance line of a table; null for a table without such a relation. */
export function balanceOf(table: Table, values: Values): Balance | null {
  const relation = balanceRelation(table);
  if (!relation) return null;
  const trials = tryRelations(table, values).filter((trial) => trial.relation === relation);
  return {
    left: name(relation.left),
    right: name(relation.right),
    pairs: Object.fromEntries(
      trials.map(({ line, left, right, verdict }) => [line.id, { left, right, verdict }]),
    ),
  };
}

function isNamed({ says }: Relation['left']): boolean {
  return typeof says !== 'string' && says.length > 1;
}

function name({ says }: Relation['left']): string {
  return typeof says === 'string' ? says : says.join(' ＋ ');
}
