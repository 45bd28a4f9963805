'use client';

import { useEffect, useState } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { useUndo } from '#components/desk/use-undo.ts';
import { afterFilling } from '#lib/checks/after-filling.ts';
import type { Filling, FillingOrNot } from '#lib/import/filling.ts';
import { cellsOf } from '#lib/template/cells.ts';
import { FillingDialog } from './filling-dialog.tsx';
import type { GridCellId } from './grid-move.ts';
import { useTableHandle } from './table-context.tsx';

type Ends = {
  /** 粘贴 or 填入: what the button says and what the step is called. */
  readonly act: string;
  /** The cell to come back to when the act is taken back; null for the first one. */
  readonly at: GridCellId | null;
  readonly onRefused: (say: string) => void;
  readonly onClose: () => void;
};

/** The question whether a filling is to be put into the table, or the sentence that says why there is none. */
export function FillingAsked({ read, ...ends }: Ends & { read: FillingOrNot }) {
  const { onRefused, onClose } = ends;
  useEffect(() => {
    if (read.kind !== 'refused') return;
    onRefused(read.say);
    onClose();
  }, [read, onRefused, onClose]);
  return read.kind === 'filling' ? <Asked filling={read.filling} {...ends} /> : null;
}

function Asked({ filling, act, at, onClose }: Ends & { filling: Filling }) {
  const { section, editing } = useTableHandle();
  const { desk, say } = useDesk();
  const undoing = useUndo();
  const cells = filling.rows.flatMap((row) => row.cells);
  const [after] = useState(() => afterFilling(desk.state().report, section, cells));

  function fill() {
    const place = at ?? cellsOf(section.table)[0];
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
