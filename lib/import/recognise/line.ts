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

/** A line that reads as text: a paragraph, or a row that holds nothing but one cell. */
export function isProse({ cells }: Line): boolean {
  return !cells || cells.filter((cell) => cell !== '').length === 1;
}
