'use client';

import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { SectionSheet } from '#components/section/section-sheet.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import type { TableSection } from '#lib/template/vocabulary.ts';
import { FindingsPanel } from './findings-panel.tsx';
import { FromExcel } from './from-excel.tsx';
import { NumberGrid } from './number-grid.tsx';
import { TableContext } from './table-context.tsx';
import type { ToFill } from './table-filling.tsx';
import { createTableLive } from './table-live.ts';
import { useTableEditing } from './use-table-editing.ts';
import { ZeroYear } from './zero-year.tsx';

const KEYS = [
  ['Enter', '下一行'],
  ['Tab', '下一格'],
  ['Esc', '还原本格'],
  ['F2', '改这一格'],
] as const;

/** Beside a table the preview stands first, so the form does not wait for the notes. */
const CellNotes = lazy(() => untilLoaded(() => import('./cell-notes.tsx')));

/** Reads what has words in it and shows it before it is put in. */
const TableFilling = lazy(() => untilLoaded(() => import('./table-filling.tsx')));

/** The page of a table: the official form as a grid, whether it balances, and what the checks say. */
export function TableForm({ section }: { section: TableSection }) {
  const { desk } = useDesk();
  const editing = useTableEditing(section);
  const live = useMemo(() => createTableLive(desk, section), [desk, section]);
  const handle = useMemo(() => ({ section, live, editing }), [section, live, editing]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [filling, setFilling] = useState<ToFill | null>(null);
  const fillFrom = (file: File) => {
    setRefusal(null);
    setFilling({ kind: 'file', file });
  };
  const endFilling = useCallback(() => setFilling(null), []);
  // A stacked table is narrow: notes stand beside it, and the preview is shown when asked for.
  const isStacked = section.table.blocks.length > 1;
  return (
    <TableContext value={handle}>
      <SectionSheet
        section={section}
        page="table"
        notesFirst={isStacked}
        keys={KEYS}
        notes={
          <Suspense fallback={<aside className="side" />}>
            <CellNotes />
          </Suspense>
        }
        tools={<FromExcel onFile={fillFrom} />}
        acts={section.nilWhen === 'noRequests' ? <ZeroYear /> : null}
      >
        <NumberGrid onRefused={setRefusal} onWords={setFilling} />
        <div role="alert">
          {refusal ? (
            <p className="grid-refusal">
              <Glyph name="block" />
              {refusal}
            </p>
          ) : null}
        </div>
        <FindingsPanel />
        <Suspense>
          {filling ? <TableFilling source={filling} onRefused={setRefusal} onClose={endFilling} /> : null}
        </Suspense>
      </SectionSheet>
    </TableContext>
  );
}
