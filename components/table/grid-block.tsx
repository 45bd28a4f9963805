'use client';

import { type ReactTable, useTable } from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import type { Placed } from '#lib/template/layout.ts';
import { type Line, leaves } from '#lib/template/vocabulary.ts';
import { gridFeatures } from './grid-features.ts';
import { GridHeading } from './grid-heading.tsx';
import { beginsPart, gridColumns, isTotalColumn, type PaintedBlock } from './grid-model.ts';

type GridTable = ReactTable<typeof gridFeatures, Line, null>;

const nothing = () => null;

/** One block: TanStack Table drives its headings and rows, the official layout says how they merge. `isAlone` heads stick. */
export function GridBlock({ painted, isAlone }: { painted: PaintedBlock; isAlone: boolean }) {
  const { block, caption, head } = painted;
  const columns = useMemo(() => gridColumns(block.columns), [block]);
  const data = useMemo(() => leaves(block.rows), [block]);
  const table = useTable({ features: gridFeatures, columns, data, getRowId: (line) => line.id }, nothing);
  const headRows = head.map((row, level) => (
    <tr key={row.cells[0]?.role === 'value' ? level : row.cells[0]?.id} className={isAlone ? '' : 'sub-head'}>
      {row.cells.map((placed, index) => paintHeading(painted, table, placed, index, level))}
    </tr>
  ));
  return (
    <>
      {isAlone ? <thead>{headRows}</thead> : null}
      <tbody>
        {caption ? (
          <tr>{caption.cells.map((placed) => paintHeading(painted, table, placed, 0, 0))}</tr>
        ) : null}
        {isAlone ? null : headRows}
        <BlockRows painted={painted} table={table} />
      </tbody>
    </>
  );
}

function BlockRows({ painted, table }: { painted: PaintedBlock; table: GridTable }) {
  const { block, body } = painted;
  return table.getRowModel().rows.map((row, index) => {
    const cells = row.getAllCells();
    const placedCells = body[index]?.cells ?? [];
    return (
      <tr key={row.id} className={beginsPart(painted, index) ? 'major' : undefined}>
        {placedCells.map((placed, at) => {
          if (placed.role !== 'value')
            return paintHeading(painted, table, placed, at, depthOf(painted, placed));
          const cell = cells.find(({ column }) => column.id === placed.column);
          const classes = [
            'cell-frame',
            isTotalColumn(block, placed.column) ? 'cell--all' : '',
            placed.colSpan > 1 ? 'cell-frame--roomy' : '',
          ];
          return (
            <td
              key={placed.column}
              className={classes.filter(Boolean).join(' ')}
              colSpan={placed.colSpan > 1 ? placed.colSpan : undefined}
            >
              {cell ? <table.FlexRender cell={cell} /> : null}
            </td>
          );
        })}
      </tr>
    );
  });
}

function paintHeading(
  { block }: PaintedBlock,
  table: GridTable,
  placed: Placed,
  index: number,
  level: number,
): ReactNode {
  if (placed.role === 'value') return null;
  const isAtEdge = index === 0 && (placed.role !== 'columnHeading' || block.corner === null);
  const header =
    placed.role === 'columnHeading'
      ? table.getHeaderGroups()[level]?.headers.find(({ column }) => column.id === placed.id)
      : undefined;
  return (
    <GridHeading
      key={placed.id}
      placed={placed}
      block={block}
      isFirst={isAtEdge && level === 0}
      depth={level}
      label={header ? String(header.column.columnDef.header) : placed.text}
    />
  );
}

/** How deep a row heading stands in the label columns. */
function depthOf({ block }: PaintedBlock, placed: Placed): number {
  return placed.role === 'rowHeading' && block.rows.some(({ id }) => id === placed.id) ? 0 : 1;
}
