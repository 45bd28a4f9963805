import { LONGEST_CELL } from '#lib/report/content.ts';
import { tidyQuantity } from '#lib/report/quantity.ts';
import { type Block, leaves } from '#lib/template/vocabulary.ts';
import { type CopiedRow, isKnownName } from './copied-rows.ts';
import type { FiguresBegin } from './figures-begin.ts';
import type { PlacedRow } from './place-block.ts';

type Value = { readonly column: number; readonly text: string };

/** Places one copied row by its name, or says why it has no place. `chosen` is the column of the cell in hand. */
export function placeRow(
  { cells, name }: CopiedRow,
  chosen: string,
  beginOf: (block: Block) => FiguresBegin,
): PlacedRow | { readonly say: string } {
  if (!name) return { say: '认不出是表里的哪一行。' };
  const [row = ''] = name.rows;
  if (name.rows.length > 1) return { say: `表里这一项分成 ${name.rows.length} 行，分不出各行是多少。` };
  if (cells.slice(0, name.at).some((cell) => cell !== '' && !isKnownName(cell)))
    return { say: '行名前面还有别的内容。' };

  const columns = leaves(name.block.columns);
  const values = valuesOf(
    cells,
    name.at,
    columns.findIndex(({ id }) => id === chosen),
    {
      begin: beginOf(name.block),
      width: columns.length,
    },
  );
  if ('say' in values) return values;
  const placed = values.map(({ column, text }) => ({
    row,
    column: columns[column]?.id ?? '',
    text: tidyQuantity(text, name.block.unit),
  }));
  if (placed.some(({ text }) => text.length > LONGEST_CELL))
    return { say: `有一格超过 ${LONGEST_CELL} 个字。` };
  return { row, calledThere: name.calledThere, cells: placed };
}

function valuesOf(
  cells: readonly string[],
  at: number,
  chosen: number,
  { begin, width }: { readonly begin: FiguresBegin; readonly width: number },
): readonly Value[] | { readonly say: string } {
  switch (begin.kind) {
    case 'open':
      return { say: '行名后面有空格，看不出数字从哪一列开始。请连同表头一起复制。' };
    case 'headed':
      return underHeads(cells, at, begin.columnAt);
    case 'behindName': {
      const values = cells.slice(at + 1);
      return values.length === width ? fromColumn(values, 0) : { say: sayCount(values.length, width) };
    }
    case 'at': {
      if (cells.slice(at + 1, begin.index).some((cell) => cell !== ''))
        return { say: '行名和数字之间还有别的内容。' };
      const values = cells.slice(begin.index);
      // Merged cells leave blanks behind the figures they hold.
      const kept = values.slice(width).every((cell) => cell === '') ? values.slice(0, width) : values;
      if (kept.length === width) return fromColumn(kept, 0);
      return chosen >= 0 && chosen + kept.length <= width
        ? fromColumn(kept, chosen)
        : { say: sayCount(kept.length, width) };
    }
    default:
      return begin satisfies never;
  }
}

function underHeads(
  cells: readonly string[],
  at: number,
  columnAt: (index: number) => number | undefined,
): readonly Value[] | { readonly say: string } {
  const values: Value[] = [];
  for (const [index, text] of cells.entries()) {
    if (index <= at) continue;
    const column = columnAt(index);
    if (column !== undefined) values.push({ column, text });
    else if (text !== '') return { say: `“${text}”上面没有表里的列名，看不出属于哪一列。` };
  }
  return values;
}

function fromColumn(texts: readonly string[], first: number): readonly Value[] {
  return texts.map((text, index) => ({ column: first + index, text }));
}

function sayCount(found: number, wanted: number): string {
  return `这一行有 ${found} 格，表里这一行是 ${wanted} 格，放不下。`;
}
