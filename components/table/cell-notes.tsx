'use client';

import { useState } from 'react';
import { SideNotes } from '#components/section/side-notes.tsx';
import { blockOfRow } from '#lib/template/cells.ts';
import type { Line } from '#lib/template/vocabulary.ts';
import { pathTo } from './cell-names.ts';
import { LastYearCell } from './last-year-cell.tsx';
import { LastYearTable } from './last-year-table.tsx';
import { useHand, useTableHandle } from './table-context.tsx';

/** How to count in the cell in hand, as the notice and the ordinance say. It keeps the last cell while the focus is elsewhere. */
export default function CellNotes() {
  const { section } = useTableHandle();
  const now = useHand((cell) => cell);
  const [last, setLast] = useState(now);
  if (now && now !== last) setLast(now);
  const hand = now ?? last;
  const block = hand ? blockOfRow(section.table, hand.row) : undefined;
  const lines =
    hand && block
      ? [...pathTo(block.rows, hand.row), ...pathTo(block.columns, hand.column)].filter(
          ({ label }) => label !== '',
        )
      : [];
  const helps = lines.filter((line): line is Line & { help: string } => line.help !== undefined);
  return (
    <SideNotes label="怎样计数" title="怎样计数" follows>
      {hand && block ? <LastYearCell cell={hand} /> : null}
      {helps.map((line) => (
        <section key={line.id} className="stack">
          <h2 className="h3">{line.label}</h2>
          <p className="soft">{line.help}</p>
        </section>
      ))}
      {hand === null ? <p className="faint">把光标放进一格，这里说明这一格怎样计数。</p> : null}
      {hand !== null && helps.length === 0 ? (
        <p className="faint">这一格没有另外的说明。没有发生的请填 0。</p>
      ) : null}
      <LastYearTable />
    </SideNotes>
  );
}
