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

type Cell = { readonly row: string; readonly column: string };
type Texts = readonly (readonly string[])[];

/** The end of every refusal. */
export const UNCHANGED = '没有粘贴，表格没有改动。';

/**
 * Lays figures on a table, right and down from the chosen cell, unless blanks at the edge leave open where they begin:
 * merged headings and names leave such blanks when a part of the printed form is copied. A block of the full size is sure.
 */
export function landBlock(table: Table, from: Cell, block: Texts): Landing {
  const own = blockOfRow(table, from.row);
  const rows = leaves(own?.rows ?? []);
  const columns = leaves(own?.columns ?? []);
  const width = Math.max(0, ...block.map(({ length }) => length));
  const isBlank = (texts: readonly string[]) => texts.every((text) => text.trim() === '');

  const isAtLeft = columns[0]?.id === from.column && own?.corner !== null;
  if (isAtLeft && width > 1 && block.length < rows.length && isBlank(block.map(([first = '']) => first)))
    return refuse('粘贴的内容左边一列全是空的，看不出数字从哪一列开始。请只复制数字。');
  const isAtTop = rows[0]?.id === from.row;
  if (isAtTop && block.length > 1 && width < columns.length && isBlank(block[0] ?? []))
    return refuse('粘贴的内容上面一行全是空的，看不出数字从哪一行开始。请只复制数字。');
  return layBlock(table, from, block);
}

/** The same for figures whose first cell is known. Figures are written plainly, other texts stay as they are. */
export function layBlock(table: Table, from: Cell, block: Texts): Landing {
  const lines = table.blocks.flatMap(({ rows, columns }, at) =>
    leaves(rows).map(({ id }) => ({ id, at, columns: leaves(columns).map((column) => column.id) })),
  );
  const top = lines.findIndex(({ id }) => id === from.row);
  const left = lines[top]?.columns.indexOf(from.column) ?? -1;
  const below = lines.slice(top, top + block.length);
  const width = Math.max(0, ...block.map(({ length }) => length));
  const room = Math.min(...below.map(({ columns }) => columns.length - left));
  const roomBelow = lines.length - top;
  if (block.length > roomBelow)
    return refuse(`粘贴的内容有 ${block.length} 行，从这里往下只有 ${roomBelow} 行。`);
  if (width > room) return refuse(`粘贴的内容有 ${width} 列，从这里往右只有 ${room} 列。`);
  const isGap = (texts: readonly string[]) => texts.every((text) => text.trim() === '');
  if (below.some(({ at }) => at !== below[0]?.at) && block.some(isGap))
    return refuse('粘贴的内容跨了几个小表，中间有空行，对不上行。请连同行名一起复制。');

  const cells = below.flatMap(({ id: row, columns }, index) =>
    (block[index] ?? []).map((text, offset) => ({
      row,
      column: columns[left + offset] ?? '',
      text: tidyQuantity(text, blockOfRow(table, row)?.unit ?? 'count'),
    })),
  );
  const tooLong = cells.find(({ text }) => text.length > LONGEST_CELL);
  if (tooLong)
    return refuse(`粘贴的内容里有一格超过 ${LONGEST_CELL} 个字（“${tooLong.text.slice(0, 8)}…”）。`);
  return { kind: 'lands', cells, rows: block.length, columns: width };
}

function refuse(why: string): Landing {
  return { kind: 'refused', say: why + UNCHANGED };
}
