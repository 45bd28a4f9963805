import type { TableWords } from './row-names.ts';
import type { Starts } from './row-values.ts';
import type { TableCells } from './table-cells.ts';

/** Something of the original in the words it stands there, and the table it belongs to. */
export type Seen = { readonly original: string; readonly table: string };

/** The tables of one report while they are being filled, and what is noticed on the way. */
export type Tables = {
  readonly words: TableWords;
  readonly starts: Starts;
  readonly cells: ReadonlyMap<string, TableCells>;
  /** Names written otherwise than the form has them; figures written in another hand. */
  readonly variants: Seen[];
  readonly otherHands: Seen[];
};
