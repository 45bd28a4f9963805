import type { CellRef } from '#lib/template/cells.ts';
import type { Weight } from '#lib/template/vocabulary.ts';

/** One thing a careful supervisor would point at. Data, never thrown; it never stops a save. */
export type Finding = {
  /** Stable within a report: names the rule and the place, so that lists and focus can hold on to it. */
  readonly id: string;
  /** Rule id of the domain catalogue. */
  readonly rule: string;
  readonly weight: Weight;
  /** `broken`: something is wrong · `pending` (待填): something is missing, so nothing can be called wrong yet. */
  readonly verdict: 'broken' | 'pending';
  readonly section: string;
  /** Where, which two figures, by how much: plain Chinese with a full stop. */
  readonly message: string;
  /** The sums written out, where the message names them only together. */
  readonly working?: string;
  /** Every cell the rule reads in this place, in reading order; empty for findings about text. */
  readonly cells: readonly CellRef[];
  /** The text box, where the finding is about prose. */
  readonly box?: string;
  /** What the relation's total ought to be, for 填入. */
  readonly remedy?: { readonly cell: CellRef; readonly fill: string };
};

/** Stands in the way of submission: blocks, whether broken or still owed. */
export function standsInTheWay({ weight }: Finding): boolean {
  return weight === 'blocks';
}
