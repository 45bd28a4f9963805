/**
 * A yearly report has some hundred pieces, some ten thousand characters and some five hundred cells; what has more than this
 * is not one, or is made to fill the memory. The row of the widest table has 15 cells; blank cells count, they are worked through.
 */
export const SOURCE_LIMITS = {
  pieces: 20_000,
  characters: 2_000_000,
  cells: 200_000,
  cellsInRow: 1_000,
} as const;
