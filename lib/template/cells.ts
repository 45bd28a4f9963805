import {
  type Block,
  type Line,
  leaves,
  type Relation,
  type ReportFormat,
  type Side,
  type Table,
  type TableSection,
} from './vocabulary.ts';

/** Where a figure stands: row and column ids of one table. */
export type CellRef = { readonly table: string; readonly row: string; readonly column: string };

/** A cell with what the template says of it. */
export type TemplateCell = CellRef & {
  readonly block: Block;
  /** The relation whose total stands here; undefined for a cell the clerk fills in. */
  readonly total: Relation | undefined;
};

const cellsKnown = new WeakMap<Table, readonly TemplateCell[]>();

/** All cells of a table in reading order, each with the block it belongs to. */
export function cellsOf(table: Table): readonly TemplateCell[] {
  const known = cellsKnown.get(table);
  if (known) return known;
  const found = table.blocks.flatMap((block) =>
    leaves(block.rows).flatMap((row) =>
      leaves(block.columns).map((column) => ({
        table: table.id,
        row: row.id,
        column: column.id,
        block,
        total: totalRelation(block, row.id, column.id),
      })),
    ),
  );
  cellsKnown.set(table, found);
  return found;
}

const blocksByRow = new WeakMap<Table, ReadonlyMap<string, Block>>();

/** The block that holds a row; a row id occurs once in a table. Asked for every cell, so the answer is kept. */
export function blockOfRow(table: Table, row: string): Block | undefined {
  const known = blocksByRow.get(table);
  if (known) return known.get(row);
  const rows = new Map(
    table.blocks.flatMap((block) => leaves(block.rows).map(({ id }) => [id, block] as const)),
  );
  blocksByRow.set(table, rows);
  return rows.get(row);
}

/** The relation whose total stands in this cell; undefined for a cell the clerk fills in. The last listed wins where two meet. */
export function totalRelation(block: Block, row: string, column: string) {
  return block.relations.filter(({ forEach, total }) => total === (forEach === 'row' ? column : row)).at(-1);
}

/** The lines of its own table that a side adds up. */
export function ownTerms({ sumOf }: Side): readonly string[] {
  return sumOf.filter((term) => typeof term === 'string');
}

/** What a sentence calls a line: its label without the number in front. */
export function spokenName({ label, spokenAs }: Line): string {
  return spokenAs ?? label.replace(/^(?:[一二三四五六七]、|（[一二三四五六七]）|\d\.)/u, '');
}

/** The sections that hold tables, in order. */
export function tableSections(format: ReportFormat): readonly TableSection[] {
  return format.sections.filter((section) => section.kind === 'table');
}
