'use client';

import { useMemo } from 'react';
import { balanceRelation } from '#lib/checks/balance.ts';
import { stubDepth } from '#lib/template/layout.ts';
import { leaves } from '#lib/template/vocabulary.ts';
import { BalanceLine } from './balance-line.tsx';
import { MOST_ROOM } from './cell-looks.ts';
import { GridBlock } from './grid-block.tsx';
import { isTotalColumn, type PaintedBlock, paintBlocks } from './grid-model.ts';
import { RowForms } from './row-forms.tsx';
import { useTableHandle, useTableView } from './table-context.tsx';
import type { ToFill } from './table-filling.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPaste } from './use-grid-paste.ts';

/**
 * The official form with an input in every cell. `onRefused` hears why a pasted block could not be taken, null clears it;
 * `onWords` gets a block that has to be looked through first.
 */
export function NumberGrid({
  onRefused,
  onWords,
}: {
  onRefused: (say: string | null) => void;
  onWords: (copied: ToFill) => void;
}) {
  const { section } = useTableHandle();
  const blocks = useMemo(() => paintBlocks(section.table), [section]);
  const keys = useGridKeys(() => onRefused(null));
  const onPaste = useGridPaste(onRefused, onWords);
  const [only] = blocks;
  const isAlone = blocks.length === 1;
  const isAcross = isAlone && only !== undefined && stubDepth(only.block) === 0;
  const shape = isAlone ? (isAcross ? 'grid--across' : '') : 't2';
  const frame = [
    'grid-frame',
    isAlone ? '' : 'grid-frame--padded',
    isAcross ? 'grid-frame--across' : '',
    balanceRelation(section.table) ? 'grid-frame--balanced' : '',
  ];
  return (
    <div className={frame.filter(Boolean).join(' ')}>
      <RowForms section={section} />
      <table className={`grid ${shape}`} aria-label={section.table.caption} onPaste={onPaste} {...keys}>
        {isAlone && only ? <GridColumns painted={only} /> : <StackedColumns />}
        {blocks.map((painted) => (
          <GridBlock key={painted.block.id} painted={painted} isAlone={isAlone} />
        ))}
        <BalanceLine />
      </table>
    </div>
  );
}

/** Label columns as the form has them, and number columns as wide as their longest figure. */
function GridColumns({ painted: { block } }: { painted: PaintedBlock }) {
  const depth = stubDepth(block);
  return (
    <colgroup>
      {['k1', 'k2'].slice(0, Math.max(0, depth - 1)).map((label) => (
        <col key={label} className={label} />
      ))}
      {depth > 0 ? <col /> : null}
      {leaves(block.columns).map(({ id }) => (
        <NumberColumn key={id} block={block} column={id} />
      ))}
    </colgroup>
  );
}

function NumberColumn({ block, column }: { block: PaintedBlock['block']; column: string }) {
  const longest = useTableView((view) => view.longest[column] ?? 0);
  const room = Math.min(Math.max(longest, 5), MOST_ROOM);
  return <col className={`${isTotalColumn(block, column) ? 'nt' : 'n'} w${room}`} />;
}

/** Stacked blocks share four columns: the labels and up to three figures. */
function StackedColumns() {
  const { section } = useTableHandle();
  const figures = Math.max(...section.table.blocks.map(({ columns }) => leaves(columns).length));
  return (
    <colgroup>
      <col />
      {leaves(
        section.table.blocks.find(({ columns }) => leaves(columns).length === figures)?.columns ?? [],
      ).map(({ id }) => (
        <col key={id} className="t2n" />
      ))}
    </colgroup>
  );
}
