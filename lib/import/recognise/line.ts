import { tableWords } from './row-names.ts';
import { wordsOf } from './wording.ts';

/** A line of the original on its way to a place. Lines are numbered in order of reading. */
export type Line = {
  readonly at: number;
  /** Without unseen characters and marks of Markdown; cells set apart by tabs. */
  readonly text: string;
  /** The cells of a row from left to right; absent for a paragraph. */
  readonly cells?: readonly string[];
  /** Number of the table a row belongs to. */
  readonly table?: number;
  readonly page?: number;
};

/** A line that reads as text: a paragraph, or a row that holds nothing but one cell and that is no heading of a table. */
export function isProse({ cells, text }: Line): boolean {
  if (!cells) return true;
  return cells.filter((cell) => cell !== '').length === 1 && !tableWords('2021').heads.has(wordsOf(text));
}
