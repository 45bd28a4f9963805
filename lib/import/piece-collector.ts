import type { LeftOut } from './docx-left-out.ts';
import { RefusedFile } from './file-refusals.ts';
import type { Piece } from './source.ts';
import { SOURCE_LIMITS } from './source-limits.ts';

/** Puts paragraphs, and the tables they stand in, into the order of a document. */
export type PieceCollector = {
  readonly paragraph: (text: string) => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  readonly closeRow: () => void;
  readonly openCell: () => void;
  readonly closeCell: () => void;
  /** Columns that the row leaves free before its first cell. */
  readonly skipColumns: (columns: number) => void;
  /** What the cell's properties say: how many columns it takes, whether it goes on with a merged one. */
  readonly span: (columns: number) => void;
  readonly continueMerge: () => void;
  /** A row or cell that a tracked change takes away. */
  readonly dropRow: () => void;
  readonly dropCell: () => void;
  readonly pieces: readonly Piece[];
};

type Cell = { lines: string[]; columns: number; continues: boolean; dropped: boolean };
type Row = { cells: string[][]; dropped: boolean };
type Table = { readonly number: number; row: Row; cell: Cell | undefined; isFrame: boolean };

const DEEPEST_TABLE = 10;
const WIDEST_ROW = 100;

/** Begins the collection for one document. Throws RefusedFile `tooMuch` or `unsafe` where it grows past any report. */
export function collectPieces(leftOut: LeftOut): PieceCollector {
  const pieces: Piece[] = [];
  const tables: Table[] = [];
  let number = 0;
  let characters = 0;

  const add = (piece: Piece) => {
    if (pieces.push(piece) > SOURCE_LIMITS.pieces) throw new RefusedFile('tooMuch');
  };
  const addParagraphs = (lines: readonly string[]) => {
    for (const text of lines) add({ kind: 'paragraph', text });
  };
  /** A row that holds another table only arranges things on the page: what stands in it is told one after another. */
  const dissolve = (table: Table) => {
    table.isFrame = true;
    for (const lines of table.row.cells) addParagraphs(lines);
    addParagraphs(table.cell?.lines ?? []);
    table.row.cells = [];
    if (table.cell) table.cell.lines = [];
  };

  return {
    pieces,
    paragraph: (text) => {
      characters += text.length;
      if (characters > SOURCE_LIMITS.characters) throw new RefusedFile('tooMuch');
      if (text.trim() === '') return;
      const table = tables.at(-1);
      if (table?.cell && !table.isFrame) table.cell.lines.push(text);
      else if (!table?.row.dropped) add({ kind: 'paragraph', text });
    },
    openTable: () => {
      if (tables.length >= DEEPEST_TABLE) throw new RefusedFile('unsafe');
      for (const table of tables) dissolve(table);
      tables.push({ number, row: newRow(), cell: undefined, isFrame: false });
      number += 1;
    },
    closeTable: () => void tables.pop(),
    openRow: () => {
      const table = tables.at(-1);
      if (table) Object.assign(table, { row: newRow(), cell: undefined, isFrame: false });
    },
    closeRow: () => {
      const table = tables.at(-1);
      if (!table || table.isFrame || table.row.dropped || table.row.cells.length === 0) return;
      const { cells } = table.row;
      const [only] = cells;
      // A box of one cell round several paragraphs is a frame too.
      if (only && cells.length === 1 && only.length > 1) addParagraphs(only);
      else add({ kind: 'row', table: table.number, cells: cells.map((lines) => lines.join('\n')) });
    },
    openCell: () => {
      const table = tables.at(-1);
      if (table) table.cell = { lines: [], columns: 1, continues: false, dropped: false };
    },
    closeCell: () => {
      const table = tables.at(-1);
      const cell = table?.cell;
      if (!table || !cell) return;
      table.cell = undefined;
      if (cell.dropped) return;
      if (cell.continues && cell.lines.length > 0) leftOut.keep('covered', cell.lines.join(' '));
      pushCell(table.row, cell.continues ? [] : cell.lines);
      pushBlanks(table.row, cell.columns - 1);
    },
    skipColumns: (columns) => pushBlanks(tables.at(-1)?.row, columns),
    span: (columns) => {
      const cell = tables.at(-1)?.cell;
      if (cell) cell.columns = columns;
    },
    continueMerge: () => {
      const cell = tables.at(-1)?.cell;
      if (cell) cell.continues = true;
    },
    dropRow: () => {
      const row = tables.at(-1)?.row;
      if (row) row.dropped = true;
    },
    dropCell: () => {
      const cell = tables.at(-1)?.cell;
      if (cell) cell.dropped = true;
    },
  };
}

function newRow(): Row {
  return { cells: [], dropped: false };
}

function pushCell(row: Row, lines: string[]): void {
  if (row.cells.push(lines) > WIDEST_ROW) throw new RefusedFile('unsafe');
}

function pushBlanks(row: Row | undefined, columns: number): void {
  for (let left = columns; row && left > 0; left -= 1) pushCell(row, []);
}
