import type { CellText } from '#lib/report/table-edits.ts';
import { cellsOf } from '#lib/template/cells.ts';
import type { Table, TableSection } from '#lib/template/vocabulary.ts';
import { readClipboard } from './clipboard.ts';
import { type PlacedRow, placeBlock, type StrangeRow } from './place-block.ts';
import { readClipboardHtml } from './read-clipboard-html.ts';
import type { Recognised } from './recognised.ts';
import { openRows } from './review.ts';

/** What would be put into a table, to be looked at before it is. */
export type Filling = {
  /** In the order of the template. */
  readonly rows: readonly PlacedRow[];
  /** What has no place, each with its text and why. */
  readonly left: readonly StrangeRow[];
  /** Further sentences: what was not looked at. */
  readonly notices: readonly string[];
};

/** A filling, or why there is none, in a sentence. */
export type FillingOrNot =
  | { readonly kind: 'filling'; readonly filling: Filling }
  | { readonly kind: 'refused'; readonly say: string };

type Cell = { readonly row: string; readonly column: string };

/**
 * What a copied block with words in it says of a table: its cells as the program that was copied from marks them up (HTML),
 * else as plain text. Of several tables the one that has most of this one's rows is taken, and the others are named.
 */
export function fillingOfClipboard(
  table: Table,
  from: Cell,
  clip: { readonly text: string; readonly html: string },
): FillingOrNot {
  const grids = readClipboardHtml(clip.html);
  const tried = [...grids, readClipboard(clip.text)]
    .filter((grid) => grid.length > 0)
    .map((grid) => placeBlock(table, from, grid))
    .map((placing) => ({ placing, cells: placing.kind === 'placed' ? cellsIn(placing.rows) : -1 }));
  // Of two that say as much the first stands: markup knows which cells are merged, plain text does not.
  const best = tried.reduce<(typeof tried)[number] | undefined>(
    (found, each) => (found === undefined || each.cells > found.cells ? each : found),
    undefined,
  );
  if (!best) return { kind: 'refused', say: '剪贴板里没有表格。没有粘贴，表格没有改动。' };
  if (best.placing.kind === 'refused') return best.placing;
  const others = grids.length - 1;
  return {
    kind: 'filling',
    filling: {
      rows: inOrder(table, best.placing.rows),
      left: best.placing.strange,
      notices: others > 0 ? [`复制的内容里还有另外 ${others} 张表，没有用到。`] : [],
    },
  };
}

/** What a file says of one table. Cells that could not be read for certain are left as they are, and named. */
export function fillingOfFile(section: TableSection, recognised: Recognised): FillingOrNot {
  const { table } = section;
  const own = recognised.content[section.id];
  const typed = own && 'cells' in own ? own.cells : {};
  const byRow = new Map<string, CellText[]>();
  for (const { row, column } of cellsOf(table)) {
    const text = typed[row]?.[column] ?? '';
    if (text !== '') byRow.set(row, [...(byRow.get(row) ?? []), { row, column, text }]);
  }
  if (byRow.size === 0)
    return { kind: 'refused', say: `文件里没有认出${table.name}的数字。没有填入，表格没有改动。` };
  const { rows, tables } = openRows(recognised);
  const open = rows.filter((row) => row.section.id === section.id);
  const many = tables.find((each) => each.section.id === section.id);
  return {
    kind: 'filling',
    filling: {
      rows: [...byRow].map(([row, cells]) => ({ row, calledThere: '', cells })),
      left: open.map(({ name, column, original, say }) => ({
        text: `${name}${column}${original === '' ? '' : `：${original}`}`,
        say,
      })),
      notices: many ? [`另有 ${many.cells} 格没有认出，保持原样。`] : [],
    },
  };
}

function cellsIn(rows: readonly PlacedRow[]): number {
  return rows.reduce((sum, { cells }) => sum + cells.length, 0);
}

function inOrder(table: Table, rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const order = new Map(cellsOf(table).map(({ row }, at) => [row, at] as const));
  return [...rows].sort((one, other) => (order.get(one.row) ?? 0) - (order.get(other.row) ?? 0));
}
