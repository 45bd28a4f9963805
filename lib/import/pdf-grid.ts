import type { Stroke } from './pdf-drawing.ts';
import { distinctPlaces, isRuled, joinStrokes, meetingStrokes } from './pdf-rules.ts';

/** A table as its lines draw it. Lengths in points from the upper left corner of the page. */
export type RuledTable = {
  /** Edges of the columns from left to right and of the rows from top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For each place of the grid, row by row, the number of the cell that covers it; the first place of a cell has its number. */
  readonly cellAt: readonly number[];
};

/** Grids with more places are drawings. */
const MOST_PLACES = 5_000;

/** The tables that the lines of a page draw. A frame around text, and boxes in one column, are none. */
export function findTables(strokes: readonly Stroke[]): RuledTable[] {
  return meetingStrokes(joinStrokes(strokes)).flatMap((group) => {
    const xs = edges(group, 'down');
    const ys = edges(group, 'across');
    if (xs.length < 3 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) > MOST_PLACES) return [];
    return [{ xs, ys, cellAt: cellsOf(group, xs, ys) }];
  });
}

/** Edges of the columns or rows: its own lines, and the ends of the others, for tables that are open at the sides. */
function edges(group: readonly Stroke[], way: Stroke['way']): number[] {
  const own = group.filter((stroke) => stroke.way === way).map(({ at }) => at);
  if (own.length === 0) return [];
  const ends = group.filter((stroke) => stroke.way !== way).flatMap(({ from, to }) => [from, to]);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return distinctPlaces([...own, first, last]);
}

/** Places that no line parts belong to one cell. */
function cellsOf(group: readonly Stroke[], xs: readonly number[], ys: readonly number[]): number[] {
  const columns = xs.length - 1;
  const cellAt = Array.from({ length: columns * (ys.length - 1) }, (_, place) => place);
  const find = (place: number): number => {
    let first = place;
    while (cellAt[first] !== first) first = cellAt[first] ?? first;
    return first;
  };
  const join = (a: number, b: number) => {
    const [first, second] = [find(a), find(b)];
    cellAt[Math.max(first, second)] = Math.min(first, second);
  };
  for (const place of cellAt.keys()) {
    const [row, column] = [Math.floor(place / columns), place % columns];
    const middleX = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
    const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    if (column + 1 < columns && !isRuled(group, 'down', xs[column + 1] ?? 0, middleY)) join(place, place + 1);
    if (row + 2 < ys.length && !isRuled(group, 'across', ys[row + 1] ?? 0, middleX))
      join(place, place + columns);
  }
  return cellAt.map((_, place) => find(place));
}

/** The number of the cell a point lies in; undefined outside of the table. */
export function cellAround({ xs, ys, cellAt }: RuledTable, x: number, y: number): number | undefined {
  const column = xs.filter((edge) => edge <= x).length - 1;
  const row = ys.filter((edge) => edge <= y).length - 1;
  const isInside = column >= 0 && row >= 0 && column < xs.length - 1 && row < ys.length - 1;
  return isInside ? cellAt[row * (xs.length - 1) + column] : undefined;
}
