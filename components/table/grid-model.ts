import type { ColumnDef } from '@tanstack/react-table';
import { totalRelation } from '#lib/template/cells.ts';
import { type LayoutRow, layoutTable } from '#lib/template/layout.ts';
import { type Block, type Line, leaves, type Table } from '#lib/template/vocabulary.ts';
import { BodyCell } from './grid-cell.tsx';
import type { gridFeatures } from './grid-features.ts';

export type GridColumn = ColumnDef<typeof gridFeatures, Line>;

/** The column tree of a block as TanStack Table reads it; a row is a line of the template. */
export function gridColumns(axis: readonly Line[]): GridColumn[] {
  return axis.map((line) =>
    line.children
      ? { id: line.id, header: line.label, columns: gridColumns(line.children) }
      : { id: line.id, header: line.label, accessorFn: (row) => row.id, cell: BodyCell },
  );
}

/** A block with the rows of the official layout that paint it. */
export type PaintedBlock = {
  readonly block: Block;
  readonly caption: LayoutRow | undefined;
  readonly head: readonly LayoutRow[];
  readonly body: readonly LayoutRow[];
};

/** Shares the laid-out rows of a table among its blocks. */
export function paintBlocks(table: Table): readonly PaintedBlock[] {
  let rest = layoutTable(table);
  return table.blocks.map((block) => {
    const start = rest.findIndex(({ role }) => role === 'body');
    const heading = rest.slice(0, start);
    const body = rest.slice(start, start + leaves(block.rows).length);
    rest = rest.slice(start + body.length);
    return {
      block,
      caption: heading.find(({ role }) => role === 'caption'),
      head: heading.filter(({ role }) => role === 'head'),
      body,
    };
  });
}

/** Is this column the sum of others? It stands behind a heavier line. */
export function isTotalColumn({ relations }: Block, column: string): boolean {
  return relations.some(({ forEach, total }) => forEach === 'row' && total === column);
}

/** Rows that begin something: a group that spans the whole label column, what follows it, and a row of totals. */
export function beginsPart({ block, body }: PaintedBlock, index: number): boolean {
  const [first] = body[index]?.cells ?? [];
  if (!first || index === 0) return false;
  const isTotalRow =
    first.role === 'rowHeading' &&
    leaves(block.rows).some(({ id }) => id === first.covers[0]) &&
    leaves(block.columns).every(({ id }) => totalRelation(block, first.covers[0] ?? '', id));
  const groups = outerGroups(body);
  return isTotalRow || groups.some(({ start, end }) => start === index || end === index);
}

/** Headings over several rows that stand at the outer edge of the label column; `end` is the first row after them. */
export function outerGroups(body: readonly LayoutRow[]): { readonly start: number; readonly end: number }[] {
  const groups: { start: number; end: number }[] = [];
  for (const [start, { cells }] of body.entries()) {
    const span = cells[0]?.role === 'rowHeading' ? cells[0].rowSpan : 1;
    if (span > 1 && start >= (groups.at(-1)?.end ?? 0)) groups.push({ start, end: start + span });
  }
  return groups;
}
