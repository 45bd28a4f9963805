import type { Claim } from '#lib/checks/claim.ts';
import type { CellRef } from '#lib/template/cells.ts';
import type { Weight } from '#lib/template/vocabulary.ts';

/** What comparing a figure came to. */
export type Judgement = {
  readonly rule: string;
  readonly name: string;
  readonly verdict: Claim['verdict'];
  readonly against: string;
  readonly cells: readonly CellRef[];
  /** Where it differs: the sentence of the finding; null where another claim's finding says it already. */
  readonly message: string | null;
  readonly weight: Weight;
};

/** A claim with what its finding says. */
export type JudgedClaim = Claim & Pick<Judgement, 'message' | 'weight'>;

/** Nothing could be compared, and why. */
export function unknown(rule: string, name: string, against: string): Judgement {
  return { rule, name, verdict: 'unknown', against, cells: [], message: null, weight: 'warns' };
}

/** It is as the other side says. */
export function agrees(rule: string, name: string, against: string, cells: readonly CellRef[]): Judgement {
  return { rule, name, verdict: 'agrees', against, cells, message: null, weight: 'warns' };
}

/** It is not; the sentence says what is so, where and by how much. */
export function differs(
  rule: string,
  name: string,
  against: string,
  message: string | null,
  cells: readonly CellRef[],
  weight: Weight = 'warns',
): Judgement {
  return { rule, name, verdict: 'differs', against, cells, message, weight };
}
