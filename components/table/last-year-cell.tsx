'use client';

import { useDeskState } from '#components/desk/desk-context.tsx';
import { sourceOf } from '#lib/report/carry-over.ts';
import { cellField } from '#lib/report/place.ts';
import { printQuantity } from '#lib/report/quantity.ts';
import { type YearBefore, yearBefore } from '#lib/report/year-before.ts';
import { blockOfRow } from '#lib/template/cells.ts';
import type { GridCellId } from './grid-move.ts';
import { useTableHandle, useTableView } from './table-context.tsx';

/** The same cell of last year beside the cell in hand, and whether its figure came from there. */
export function LastYearCell({ cell }: { cell: GridCellId }) {
  const { section } = useTableHandle();
  const before = useDeskState(({ report }) => yearBefore(report, section.table));
  const isCarried = useTableView(({ looks }) => looks[cellField(cell)]?.isCarried === true);
  if (!before) return null;
  const source = sourceOf(section.table, cell);
  return (
    <section className="stack">
      <h2 className="h3">去年这一格</h2>
      <p>
        {before.year}年：
        <Figure before={before} cell={cell} />
      </p>
      {source ? (
        <p>
          {before.year}年{source.name}：<Figure before={before} cell={source.from} />
        </p>
      ) : null}
      {isCarried ? <p className="carried-note">这一格的数字来自{before.year}年报告。</p> : null}
    </section>
  );
}

function Figure({ before, cell: { row, column } }: { before: YearBefore; cell: GridCellId }) {
  const { section } = useTableHandle();
  const figure = before.values[row]?.[column] ?? null;
  const unit = blockOfRow(section.table, row)?.unit ?? 'count';
  return <b>{figure === null ? '没有填' : printQuantity(figure, unit)}</b>;
}
