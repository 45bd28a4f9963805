import { LONGEST_CELL } from '#lib/report/content.ts';
import { tidyQuantity } from '#lib/report/quantity.ts';
import type { CellText } from '#lib/report/table-edits.ts';
import { blockOfRow } from '#lib/template/cells.ts';
import { leaves, type Table } from '#lib/template/vocabulary.ts';

/** Where a block from the clipboard lands, or why it cannot: it is taken whole or not at all. */
export type Landing =
  | {
      readonly kind: 'lands';
      readonly cells: readonly CellText[];
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: 'refused'; readonly say: string };

const UNCHANGED = '没有粘贴，表格没有改动。';

/** Lays a block on a table, right and down from the chosen cell. Figures are written plainly, other texts stay as they are. */
export function landBlock(
  table: Table,
  from: { readonly row: string; readonly column: string },
  block: readonly (readonly string[])[],
): Landing {
  const lines = table.blocks.flatMap(({ rows, columns }) =>
    leaves(rows).map(({ id }) => ({ id, columns: leaves(columns).map((column) => column.id) })),
  );
  const top = lines.findIndex(({ id }) => id === from.row);
  const left = lines[top]?.columns.indexOf(from.column) ?? -1;
  const below = lines.slice(top, top + block.length);
  const width = Math.max(0, ...block.map(({ length }) => length));
  const room = Math.min(...below.map(({ columns }) => columns.length - left));
  const tooTall = block.length > lines.length - top;
  if (tooTall || width > room) {
    return { kind: 'refused', say: sayNoRoom(tooTall, block.length, lines.length - top, width, room) };
  }
  const cells = below.flatMap(({ id: row, columns }, index) =>
    (block[index] ?? []).map((text, offset) => ({
      row,
      column: columns[left + offset] ?? '',
      text: tidyQuantity(text, blockOfRow(table, row)?.unit ?? 'count'),
    })),
  );
  const tooLong = cells.find(({ text }) => text.length > LONGEST_CELL);
  if (tooLong) {
    const say = `粘贴的内容里有一格超过 ${LONGEST_CELL} 个字（“${tooLong.text.slice(0, 8)}…”）。${UNCHANGED}`;
    return { kind: 'refused', say };
  }
  return { kind: 'lands', cells, rows: block.length, columns: width };
}

function sayNoRoom(tooTall: boolean, rows: number, roomBelow: number, columns: number, roomRight: number) {
  return tooTall
    ? `粘贴的内容有 ${rows} 行，从这里往下只有 ${roomBelow} 行。${UNCHANGED}`
    : `粘贴的内容有 ${columns} 列，从这里往右只有 ${roomRight} 列。${UNCHANGED}`;
}
