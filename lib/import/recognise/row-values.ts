import type { RawRow } from './raw-row.ts';

/** The texts of a row's cells, one for each figure that belongs there, or that they cannot be told apart. */
export type RowValues =
  | { readonly kind: 'cells'; readonly texts: readonly string[] }
  | { readonly kind: 'count' };

/** Where the figures of complete rows begin, by table and number of cells: what rows with blanks are laid beside. */
export type Starts = ReadonlyMap<string, number>;

/** Looks at the rows that have all their figures side by side. Rows of one table that disagree tell nothing. */
export function commonStarts(rows: readonly RawRow[]): Starts {
  const starts = new Map<string, number>();
  for (const { grid, values, match } of rows) {
    if (!grid || !match) continue;
    const first = values.findIndex((value) => value !== '');
    const run = values.slice(first, first + match.name.columns.length);
    const others = values.filter((value) => value !== '').length - run.length;
    if (first === -1 || others !== 0 || run.includes('')) continue;
    const place = gridKey(grid);
    const start = grid.start + first;
    starts.set(place, (starts.get(place) ?? start) === start ? start : -1);
  }
  return starts;
}

/** Exactly as many texts as figures belong there; a row with blanks only where it can be told which cells are blank. */
export function rowValues({ grid, values, match }: RawRow, starts: Starts): RowValues {
  const wanted = match?.name.columns.length ?? 0;
  const there = values.filter((value) => value !== '');
  if (there.length === wanted) return { kind: 'cells', texts: there };
  if (there.length > wanted) return { kind: 'count' };
  if (there.length === 0) return { kind: 'cells', texts: Array.from({ length: wanted }, () => '') };
  if (grid && values.length === wanted) return { kind: 'cells', texts: values };
  const start = grid ? (starts.get(gridKey(grid)) ?? -1) - grid.start : -1;
  const window = start < 0 ? [] : values.slice(start, start + wanted);
  return window.length === wanted && window.filter((value) => value !== '').length === there.length
    ? { kind: 'cells', texts: window }
    : { kind: 'count' };
}

function gridKey({ table, width }: NonNullable<RawRow['grid']>): string {
  return `${table}/${width}`;
}
