import { cellsOf } from '#lib/template/cells.ts';
import { stubDepth } from '#lib/template/layout.ts';
import { type Block, type Line, leaves, type Table } from '#lib/template/vocabulary.ts';
import { type CopiedRows, isBlankRow } from './copied-rows.ts';
import { columnsUnder } from './headed-columns.ts';
import { type Landing, landBlock, layBlock, UNCHANGED } from './paste-block.ts';

type Cell = { readonly row: string; readonly column: string };

/** Lands rows without names: from the chosen cell down, in the columns that their headings say, else from the chosen one. */
export function landUnderHeads(
  table: Table,
  from: Cell,
  { heads, headHeight, rowsAboveHead, body }: CopiedRows,
): Landing {
  const block = table.blocks.find(({ rows }) => leaves(rows).some(({ id }) => id === from.row));
  if (heads.length === 0 || !block)
    return landBlock(
      table,
      from,
      body.map(({ cells }) => cells),
    );
  // Where there is but one row, a blank one is what a merged heading leaves.
  const isOneRow = cellsOf(table).every(({ row }) => row === from.row);
  const values = body.map(({ cells }) => cells).filter((cells) => !(isOneRow && isBlankRow(cells)));
  // Between the figures of two blocks, or taller than a head can be: which rows these are cannot be told.
  const isAmongRows = rowsAboveHead > 0 || (heads.length < headHeight && headHeight > headOf(block));
  if (isAmongRows || isBlankRow(values[0] ?? [])) return refuse('看不出数字从哪一行开始');

  const columns = leaves(block.columns);
  const headed = columnsUnder(block, heads);
  if (!headed) {
    const isWhole = stubDepth(block) === 0 && values.every(({ length }) => length === columns.length);
    return isWhole
      ? layBlock(table, { ...from, column: columns[0]?.id ?? '' }, values)
      : landBlock(table, from, values);
  }
  const isUnder = (index: number) => headed.columnAt(index) !== undefined;
  const isStray = values.some((cells) => cells.some((cell, index) => cell !== '' && !isUnder(index)));
  if (!headed.isInOrder || isStray) return refuse('看不出数字属于哪一列');
  const first = values[0]?.findIndex((_, index) => isUnder(index)) ?? -1;
  const column = columns[headed.columnAt(first) ?? -1]?.id;
  if (column === undefined) return refuse('看不出数字属于哪一列');
  return layBlock(
    table,
    { ...from, column },
    values.map((cells) => cells.filter((_, index) => isUnder(index))),
  );
}

function refuse(what: string): Landing {
  return { kind: 'refused', say: `${what}。请连同行名一起复制，或者只复制数字。${UNCHANGED}` };
}

/** Rows that the headings of a block take where it is printed. */
function headOf({ caption, columns }: Block): number {
  return (caption ? 1 : 0) + depthOf(columns);
}

function depthOf(axis: readonly Line[]): number {
  return axis.length === 0 ? 0 : 1 + Math.max(...axis.map(({ children = [] }) => depthOf(children)));
}
