import { joinLines } from './pdf-lines.ts';
import type { PageTable } from './pdf-page-parts.ts';

type Cells = readonly string[];

/** Points. Columns of one table stand as exactly on the next page; mirrored margins move them all alike. */
const SAME_COLUMN = 3;

/** Whether a table at the top of a page goes on with the last of the page before: their columns are as wide. */
export function continuesTable(before: PageTable, table: PageTable): boolean {
  const [from = 0, start = 0] = [before.xs[0], table.xs[0]];
  return (
    before.xs.length === table.xs.length &&
    before.xs.every((edge, at) => Math.abs(edge - from - ((table.xs[at] ?? 0) - start)) < SAME_COLUMN)
  );
}

/** The rows of a continued table without the head that is printed again on each page. */
export function withoutRepeatedHead(table: readonly Cells[], rows: readonly Cells[]): readonly Cells[] {
  let repeated = 0;
  while (repeated < rows.length && isSameRow(rows[repeated], table[repeated])) repeated += 1;
  // Figures are never a head: a row of noughts may follow a row of noughts.
  return rows.slice(rows.slice(0, repeated).some(hasFigure) ? 0 : repeated);
}

/**
 * The row that the end of a page cut in two, whole again; null where the two are rows of their own. It is one row where
 * the label breaks off in one part and goes on alone in the same column, and the figures stand in one part only.
 */
export function joinCutRow(before: Cells, after: Cells): Cells | null {
  const filled = [before, after].map((cells) => cells.flatMap((text, at) => (text === '' ? [] : [at])));
  const [above = [], below = []] = filled;
  const [lone, other] = hasFigure(before) ? [below, above] : [above, below];
  const [column] = lone;
  if (column === undefined || lone.length > 1 || hasFigure(before) === hasFigure(after)) return null;
  const parts = [before, after].map((cells) => cells[column] ?? '');
  if (!other.includes(column) || parts.some((text) => text === '' || isFigure(text))) return null;
  return before.map((text, at) => joinLines(text, after[at] ?? ''));
}

function isSameRow(a: Cells | undefined, b: Cells | undefined): boolean {
  return a !== undefined && b !== undefined && a.join('\t') === b.join('\t');
}

function hasFigure(cells: Cells): boolean {
  return cells.some(isFigure);
}

function isFigure(text: string): boolean {
  return /^[\d.,，０-９]+$/u.test(text);
}
