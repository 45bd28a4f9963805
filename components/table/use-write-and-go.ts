'use client';

import { useDesk } from '#components/desk/desk-context.tsx';
import { cellField } from '#lib/report/place.ts';
import type { GridCellId } from './grid-move.ts';
import { useTableHandle } from './table-context.tsx';

/** Writes one cell as an act of its own and puts the focus there: the button that was pressed goes away with its finding. */
export function useWriteAndGo(): (label: string, cell: GridCellId, text: string) => void {
  const { goTo } = useDesk();
  const { section, editing } = useTableHandle();
  return (label, { row, column }, text) => {
    editing.write(label, { row, column }, [{ row, column, text }]);
    goTo({ section: section.id, field: cellField({ row, column }) });
  };
}
