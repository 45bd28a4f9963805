'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { TableSection } from '#lib/template/vocabulary.ts';
import type { GridCellId } from './grid-move.ts';
import type { TableLive, TableView } from './table-live.ts';
import type { TableEditing } from './use-table-editing.ts';

/** What the parts of a table's page share. */
export type TableHandle = {
  readonly section: TableSection;
  readonly live: TableLive;
  readonly editing: TableEditing;
};

export const TableContext = createContext<TableHandle | null>(null);

/** The table in hand. Throws outside a table's page. */
export function useTableHandle(): TableHandle {
  const handle = useContext(TableContext);
  if (!handle) throw new Error('useTableHandle is for components inside a table form');
  return handle;
}

/** A part of what the table shows; the component renders again only when that part is another value. */
export function useTableView<T>(select: (view: TableView) => T): T {
  const { live } = useTableHandle();
  const read = () => select(live.view());
  return useSyncExternalStore(live.subscribe, read, read);
}

/** Something about the cell in hand, as a primitive or the cell itself. */
export function useHand<T>(select: (hand: GridCellId | null) => T): T {
  const { live } = useTableHandle();
  const read = () => select(live.hand());
  return useSyncExternalStore(live.subscribeHand, read, () => select(null));
}
