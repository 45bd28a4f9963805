import { stubDepth } from '#lib/template/layout.ts';
import type { Block, Line, Table } from '#lib/template/vocabulary.ts';
import { headWords } from './headed-columns.ts';
import { rowMisspelt, rowNamed } from './recognise/match-name.ts';
import { isCellValue } from './recognise/read-cell.ts';
import { tableWords } from './recognise/row-names.ts';
import { squeeze, wordsOf } from './recognise/wording.ts';

/** The name of a copied row. */
export type NameOfRow = {
  /** Rows of the template: several where the form has several for what was printed as one. */
  readonly rows: readonly string[];
  /** The cell it stands in. */
  readonly at: number;
  /** Label columns it takes where the form is printed. */
  readonly span: number;
  /** As it was copied, where that is not the template's own wording; '' otherwise. */
  readonly calledThere: string;
  readonly block: Block;
};

/** One copied row: its cells without blanks round their texts, and its name where it names a row of the table. */
export type CopiedRow = { readonly cells: readonly string[]; readonly name: NameOfRow | undefined };

/** A copied block parted in the headings over its figures and its other rows. */
export type CopiedRows = {
  /** Rows of headings only. */
  readonly heads: readonly (readonly string[])[];
  /** Rows up to the last heading, blank ones among them; and how many of them have figures or names. */
  readonly headHeight: number;
  readonly rowsAboveHead: number;
  /** The other rows without the blank ones above the last heading, which a merged heading leaves. */
  readonly body: readonly CopiedRow[];
};

/** Parts a copied block by its words. */
export function partCopied(table: Table, block: readonly (readonly string[])[]): CopiedRows {
  const known = headWords(table);
  const rows = block.map((cells) => cells.map((cell) => cell.trim()));
  const isHead = rows.map(
    (cells) =>
      !isBlankRow(cells) &&
      cells.every((cell) => cell === '' || (!isCellValue(cell) && known.has(wordsOf(cell)))),
  );
  const headHeight = isHead.lastIndexOf(true) + 1;
  const body = rows.filter((cells, index) => !isHead[index] && (index >= headHeight || !isBlankRow(cells)));
  return {
    heads: rows.filter((_, index) => isHead[index]),
    headHeight,
    rowsAboveHead: rows.slice(0, headHeight).filter((cells, index) => !isHead[index] && !isBlankRow(cells))
      .length,
    body: body.map((cells) => ({ cells, name: nameIn(table, cells) })),
  };
}

/** Whether nothing stands in a row. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Whether a cell holds words: neither a figure nor a mark nor nothing. */
export function isWordy(cell: string): boolean {
  return cell !== '' && !isCellValue(cell);
}

/** Whether a cell names something over or beside the figures of the tables: a heading, a group of rows, a row. */
export function isKnownName(cell: string): boolean {
  const words = tableWords('2021');
  return words.heads.has(wordsOf(cell)) || rowNamed(cell, words) !== undefined;
}

/** The last cell that names rows of this table; what stands before it are headings over it. */
function nameIn(table: Table, cells: readonly string[]): NameOfRow | undefined {
  const words = tableWords('2021');
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const text = cells[at] ?? '';
    const name = isWordy(text) ? (rowNamed(text, words) ?? rowMisspelt(text, words)) : undefined;
    const [first] = name?.rows ?? [];
    if (!name || name.table !== table.id || first === undefined) continue;
    const block = table.blocks.find(({ rows }) => levelOf(rows, first) !== undefined);
    if (!block) continue;
    const level = levelOf(block.rows, first) ?? 0;
    const span = name.rows.length > 1 ? 1 : stubDepth(block) - level;
    const calledThere = squeeze(text) === squeeze(name.label) ? '' : text;
    return { rows: name.rows, at, span, calledThere, block };
  }
  return undefined;
}

function levelOf(axis: readonly Line[], id: string): number | undefined {
  for (const line of axis) {
    if (line.id === id) return 0;
    const below = levelOf(line.children ?? [], id);
    if (below !== undefined) return below + 1;
  }
  return undefined;
}
