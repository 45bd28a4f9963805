import { blockOfRow, spokenName } from './cells.ts';
import { type Line, leaves, type Table } from './vocabulary.ts';

/** 「row」行「column」列, as sentences name a cell. */
export function sayCell(table: Table, row: string, column: string): string {
  const block = blockOfRow(table, row);
  const rowLine = leaves(block?.rows ?? []).find(({ id }) => id === row);
  const columnLine = leaves(block?.columns ?? []).find(({ id }) => id === column);
  const rowName = rowLine && block?.corner !== null ? `「${spokenName(rowLine)}」行` : '';
  return `${rowName}「${columnLine ? columnName(table, column) : column}」列`;
}

/** A column's label with the headings above it where the label alone occurs more than once. */
function columnName(table: Table, column: string): string {
  const path =
    table.blocks.map(({ columns }) => pathTo(columns, column)).find((found) => found.length > 0) ?? [];
  const labels = table.blocks.flatMap(({ columns }) => leaves(columns)).map(({ label }) => label);
  const own = path.at(-1)?.label ?? column;
  const isUnique = labels.filter((label) => label === own).length === 1;
  return isUnique || path.length < 2 ? own : `${path.at(-2)?.label}${own}`;
}

function pathTo(axis: readonly Line[], id: string): readonly Line[] {
  for (const line of axis) {
    if (line.id === id) return [line];
    const below = pathTo(line.children ?? [], id);
    if (below.length > 0) return [line, ...below];
  }
  return [];
}
