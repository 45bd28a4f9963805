import { sayUnreadable } from '#lib/report/quantity.ts';
import type { ReadTable } from '#lib/report/values.ts';
import { blockOfRow } from '#lib/template/cells.ts';
import { sayCell } from '#lib/template/say-cell.ts';
import type { Table } from '#lib/template/vocabulary.ts';
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
