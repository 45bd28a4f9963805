import type { Line } from './line.ts';
import type { RowName } from './row-names.ts';

/** A text that stood before figures, and its line. */
export type Stub = { readonly text: string; readonly line: Line };

/** A row told by the words before its figures. */
export type NameMatch = {
  readonly name: RowName;
  /** How many stubs, counted from the last, make up the name. */
  readonly stubs: number;
  /** The name as the original has it. */
  readonly original: string;
  /** Words in front of the name in the same cell, part of a heading cut by the page; '' mostly. */
  readonly before: string;
};

/** What one line gave to a row. */
export type RowPart = { readonly line: Line; readonly values: readonly string[] };

/** One row of a table, put together from one line or several. */
export type RawRow = {
  readonly parts: readonly RowPart[];
  readonly section: string;
  /** The name it was told by, and the words before that name: headings of the table and whatever stood there. */
  readonly match?: NameMatch;
  readonly stubs: readonly Stub[];
  /** What stands in its cells, in order; blanks are among them where the original has cells. */
  readonly values: readonly string[];
  /** Where its cells lie, for the rows of the same table that have blanks; absent where the row is not one line of cells. */
  readonly grid?: { readonly table: number; readonly width: number; readonly start: number };
};
