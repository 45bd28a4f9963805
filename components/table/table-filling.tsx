'use client';

import { useEffect, useState } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { useUndo } from '#components/desk/use-undo.ts';
import { afterFilling } from '#lib/checks/after-filling.ts';
import { type Filling, type FillingOrNot, fillingOfClipboard } from '#lib/import/filling.ts';
import { cellsOf } from '#lib/template/cells.ts';
import { FillingDialog } from './filling-dialog.tsx';
import type { GridCellId } from './grid-move.ts';
import { useTableHandle } from './table-context.tsx';

/** What a table is to be filled from. */
export type ToFill = {
  readonly kind: 'copied';
  readonly at: GridCellId;
  readonly text: string;
  readonly html: string;
};

/** Reads what was copied, shows what it would do to the table, and does it once the clerk agrees: one act. */
export default function TableFilling({
  source,
  onRefused,
  onClose,
}: {
  source: ToFill;
  onRefused: (say: string) => void;
  onClose: () => void;
}) {
  const { section } = useTableHandle();
  const [read] = useState(() => fillingOfClipboard(section.table, source.at, source));
  return <Looked read={read} at={source.at} act="粘贴" onRefused={onRefused} onClose={onClose} />;
}

/** The question, or the sentence that says why there is none. */
function Looked({
  read,
  at,
  act,
  onRefused,
  onClose,
}: {
  read: FillingOrNot;
  at: GridCellId | null;
  act: string;
  onRefused: (say: string) => void;
  onClose: () => void;
}) {
  useEffect(() => {
    if (read.kind !== 'refused') return;
    onRefused(read.say);
    onClose();
  }, [read, onRefused, onClose]);
  if (read.kind === 'refused') return null;
  return <Asked filling={read.filling} at={at} act={act} onClose={onClose} />;
}

function Asked({
  filling,
  at,
  act,
  onClose,
}: {
  filling: Filling;
  at: GridCellId | null;
  act: string;
  onClose: () => void;
}) {
  const { section, editing } = useTableHandle();
  const { desk, say } = useDesk();
  const undoing = useUndo();
  const cells = filling.rows.flatMap((row) => row.cells);
  const [after] = useState(() => afterFilling(desk.state().report, section, cells));

  function fill() {
    const [first] = cellsOf(section.table);
    const place = at ?? first;
    if (place) editing.write(act, place, cells);
    onClose();
    const undo = { label: '撤销', do: undoing() };
    say(`已${act} ${filling.rows.length} 行，改动 ${after.changed.length} 格`, undo);
  }

  return (
    <FillingDialog
      table={section.table}
      filling={filling}
      after={after}
      act={act}
      onFill={fill}
      onClose={onClose}
    />
  );
}
