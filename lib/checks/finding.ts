import { cellField, type Place } from '#lib/report/place.ts';
import type { Span } from '#lib/report/span.ts';
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
  /** Form path of the field, where the finding is not about cells. */
  readonly field?: string;
  /** The words in the text of `field` that it speaks of. */
  readonly span?: Span;
  /** What that stretch should read, where there is no doubt about it: for 改为. */
  readonly mend?: string;
  /** What the relation's total ought to be, for 填入. */
  readonly remedy?: { readonly cell: CellRef; readonly fill: string };
};

/** Stands in the way of submission: blocks, whether broken or still owed. */
export function standsInTheWay({ weight }: Finding): boolean {
  return weight === 'blocks';
}

/** 须改正: something is there that must be corrected. */
export function isWrong({ weight, verdict }: Finding): boolean {
  return weight === 'blocks' && verdict === 'broken';
}

/** 待填: something is missing without which the report cannot be submitted. */
export function isOwed({ weight, verdict }: Finding): boolean {
  return weight === 'blocks' && verdict === 'pending';
}

/** Where a click on the finding leads: its field, or the first cell it reads; the section alone where it has neither. */
export function placeOf({ section, field, cells }: Finding): Place {
  const [first] = cells;
  return { section, field: field ?? (first ? cellField(first) : '') };
}
