'use client';

import type { CellContext } from '@tanstack/react-table';
import { memo, useMemo, useState } from 'react';
import { Glyph } from '#components/ui/glyph.tsx';
import { LONGEST_CELL } from '#lib/report/content.ts';
import { cellField, elementId } from '#lib/report/place.ts';
import { blockOfRow } from '#lib/template/cells.ts';
import type { Line } from '#lib/template/vocabulary.ts';
import { CARRIED_FROM, type CellLook, MOST_ROOM } from './cell-looks.ts';
import { cellName } from './cell-names.ts';
import type { gridFeatures } from './grid-features.ts';
import type { GridCellId } from './grid-move.ts';
import { rowFormId } from './row-forms.tsx';
import { useTableHandle, useTableView } from './table-context.tsx';
import { useWriteAndGo } from './use-write-and-go.ts';

/** The cell of a column as TanStack Table asks for it. */
export function BodyCell({ row, column }: CellContext<typeof gridFeatures, Line>) {
  return <GridCell row={row.original.id} column={column.id} />;
}

/** One input of the grid, uncontrolled: it renders again only when its own look changes. */
const GridCell = memo(function GridCell({ row, column }: GridCellId) {
  const { section, editing } = useTableHandle();
  const writeAndGo = useWriteAndGo();
  const cell = useMemo(() => ({ row, column }), [row, column]);
  const field = cellField(cell);
  const look = useTableView(({ looks }) => looks[field]);
  const input = useMemo(() => editing.register(cell), [editing, cell]);
  const [shownFirst] = useState(() => editing.textOf(cell));
  if (!look) return null;
  const id = elementId({ section: section.id, field });
  const name = cellName(section.table, cell);
  const unit = blockOfRow(section.table, row)?.unit;
  const saidBy = [look.saidBy, look.why ? `${id}-why` : '', look.isCarried ? CARRIED_FROM : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={classOf(look)}>
      <input
        {...input}
        id={id}
        form={rowFormId(section, row)}
        type="text"
        inputMode={unit === 'tenThousandYuan' ? 'decimal' : 'numeric'}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_CELL}
        defaultValue={shownFirst}
        placeholder={look.computed}
        aria-label={look.tone === 'formula' ? `${name}，按公式` : name}
        aria-invalid={look.isInvalid ? true : undefined}
        aria-describedby={saidBy || undefined}
      />
      {look.expected && look.length <= MOST_ROOM ? (
        <button
          type="button"
          tabIndex={-1}
          className="cell-tip"
          aria-label={`${name}：填入 ${look.expected}`}
          onClick={() => writeAndGo('填入', cell, look.expected)}
        >
          应 {look.expected}
        </button>
      ) : null}
      {look.why ? (
        <span className="cell-why" id={`${id}-why`}>
          <Glyph name="block" />
          {look.why}
        </span>
      ) : null}
    </div>
  );
});

const TONES = {
  typed: '',
  blank: 'cell--blank',
  formula: 'cell--sum',
  stated: 'cell--stated',
  bad: 'cell--bad',
} as const satisfies Record<CellLook['tone'], string>;

function classOf({ tone, isZero, mark, isInvalid, isCarried }: CellLook): string {
  const weight = mark && !isInvalid ? 'cell--explain' : '';
  const source = isCarried ? 'cell--carried' : '';
  return ['cell', TONES[tone], isZero ? 'z' : '', mark ? `cell--${mark}` : '', weight, source]
    .filter(Boolean)
    .join(' ');
}
