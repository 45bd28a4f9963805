import { leaves, type Table } from '#lib/template/vocabulary.ts';

/** The figures of a table as lines of column ids: rows of a stacked block may be shorter than others. */
export type GridLines = readonly { readonly row: string; readonly columns: readonly string[] }[];
export type GridCellId = { readonly row: string; readonly column: string };

/** What a key looks like to the grid: how the caret stands in the cell, and whether the cell's text is being edited (F2). */
export type GridKey = {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly caret: { readonly start: number; readonly end: number; readonly length: number };
  readonly editing: boolean;
};

export function gridLines(table: Table): GridLines {
  return table.blocks.flatMap(({ rows, columns }) =>
    leaves(rows).map(({ id }) => ({ row: id, columns: leaves(columns).map((column) => column.id) })),
  );
}

/** The cell a key leads to, as in a spreadsheet; null where the key belongs to the text or the grid ends. Tab is the browser's. */
export function moveInGrid(lines: GridLines, at: GridCellId, key: GridKey): GridCellId | null {
  const y = lines.findIndex(({ row }) => row === at.row);
  const x = lines[y]?.columns.indexOf(at.column) ?? -1;
  const last = lines.length - 1;
  const end = (line: number) => (lines[line]?.columns.length ?? 1) - 1;
  switch (key.key) {
    case 'Enter':
      return cellAt(lines, x, y + (key.shift ? -1 : 1));
    case 'ArrowUp':
      return key.ctrl ? cellAt(lines, x, 0) : cellAt(lines, x, y - 1);
    case 'ArrowDown':
      return key.ctrl ? cellAt(lines, x, last) : cellAt(lines, x, y + 1);
    case 'ArrowLeft':
      return leavesAt(key, 0) ? stepAcross(lines, x - 1, y) : null;
    case 'ArrowRight':
      return leavesAt(key, key.caret.length) ? stepAcross(lines, x + 1, y) : null;
    case 'Home':
      if (key.ctrl) return cellAt(lines, 0, 0);
      return key.editing ? null : cellAt(lines, 0, y);
    case 'End':
      if (key.ctrl) return cellAt(lines, end(last), last);
      return key.editing ? null : cellAt(lines, end(y), y);
    default:
      return null;
  }
}

/** Left and right leave a cell only at the text's edge or with all of it selected, and never while the text is edited. */
function leavesAt({ caret, editing, shift, ctrl }: GridKey, edge: number): boolean {
  if (editing || shift || ctrl) return false;
  const isAllSelected = caret.start === 0 && caret.end === caret.length;
  return isAllSelected || (caret.start === edge && caret.end === edge);
}

/** Up and down into a shorter line reach its last cell. */
function cellAt(lines: GridLines, x: number, y: number): GridCellId | null {
  const line = lines[y];
  const column = line?.columns[Math.min(x, line.columns.length - 1)];
  return line && column ? { row: line.row, column } : null;
}

function stepAcross(lines: GridLines, x: number, y: number): GridCellId | null {
  const column = lines[y]?.columns[x];
  return lines[y] && column ? { row: lines[y].row, column } : null;
}
