import { sayUnreadable } from '#lib/report/quantity.ts';
import type { ReadTable } from '#lib/report/values.ts';
import { blockOfRow, spokenName } from '#lib/template/cells.ts';
import { leaves, type Table } from '#lib/template/vocabulary.ts';
import type { Finding } from './finding.ts';

/** C1: every cell is answered before submission. One finding for the table; the cells tell where. */
export function blankCells(section: string, table: Table, { blank }: ReadTable): readonly Finding[] {
  if (blank.length === 0) return [];
  return [
    {
      id: `blank/${table.id}`,
      rule: 'C1',
      weight: 'blocks',
      verdict: 'pending',
      section,
      message: `${table.name}还有 ${blank.length} 格没有填。没有发生的请填 0。`,
      cells: blank,
    },
  ];
}

/** C2, C3: what was typed is not a figure of the cell's unit. It stays as typed and is named. */
export function unreadableCells(
  section: string,
  table: Table,
  { unreadable }: ReadTable,
): readonly Finding[] {
  return unreadable.map(({ row, column, why, text }) => {
    const block = blockOfRow(table, row);
    const unit = block?.unit ?? 'count';
    return {
      id: `unreadable/${row}/${column}`,
      rule: unit === 'tenThousandYuan' ? 'C3' : 'C2',
      weight: 'blocks',
      verdict: 'broken',
      section,
      message: `${sayCell(table, row, column)}填的是“${text.trim()}”：${sayUnreadable(why, text, unit)}`,
      cells: [{ table: table.id, row, column }],
    };
  });
}

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

function pathTo(axis: Table['blocks'][number]['columns'], id: string): Table['blocks'][number]['columns'] {
  for (const line of axis) {
    if (line.id === id) return [line];
    const below = pathTo(line.children ?? [], id);
    if (below.length > 0) return [line, ...below];
  }
  return [];
}
