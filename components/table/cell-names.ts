import { blockOfRow } from '#lib/template/cells.ts';
import { type Line, leaves, type Table } from '#lib/template/vocabulary.ts';
import type { GridCellId } from './grid-move.ts';

/** How a reader of the screen names a cell: its column, then its row, with the headings that tell them apart. */
export function cellName(table: Table, { row, column }: GridCellId): string {
  const block = blockOfRow(table, row);
  if (!block) return '';
  const words = [lineName(block.columns, column), block.corner === null ? '' : lineName(block.rows, row)];
  return words.filter(Boolean).join('，');
}

/** A line's label behind the headings above it; a heading over everything is left out, for it tells nothing apart. */
function lineName(axis: readonly Line[], id: string): string {
  const path = pathTo(axis, id);
  const told = path.filter((line) => leaves([line]).length < leaves(axis).length || line === path.at(-1));
  return told.map(({ label }) => label).join('');
}

/** The line and the headings above it, outermost first; empty where the axis has no such line. */
export function pathTo(axis: readonly Line[], id: string): readonly Line[] {
  for (const line of axis) {
    if (line.id === id) return [line];
    const below = pathTo(line.children ?? [], id);
    if (below.length > 0) return [line, ...below];
  }
  return [];
}

/** The row's own label, or the column's where the table has no row labels. */
export function spokenLine(table: Table, { row, column }: GridCellId): string {
  const block = blockOfRow(table, row);
  const path = block ? (block.corner === null ? pathTo(block.columns, column) : pathTo(block.rows, row)) : [];
  return path.at(-1)?.label ?? '';
}
