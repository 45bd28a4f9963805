'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk, DeskState } from '#lib/drafts/desk.ts';
import type { DraftSync } from '#lib/drafts/draft-sync.ts';
import type { SaveState } from '#lib/drafts/save-state.ts';
import type { Place } from '#lib/report/place.ts';
import type { Status } from '#lib/workflow/policy.ts';

/** What every part of the form shares: the desk, its saving, and how to get to a place in it. */
export type DeskHandle = {
  readonly desk: Desk;
  readonly sync: DraftSync;
  readonly reportId: string;
  readonly viewerName: string;
  readonly status: Status;
  /** Whether the report may be edited now; otherwise it is only read. */
  readonly isOpen: boolean;
  /** Moves the focus into a field, in whichever section it is. */
  readonly goTo: (place: Place) => void;
  /** Says one fact at the foot of the page, with at most one way to take it back. */
  readonly say: (fact: string, act?: { label: string; do: () => void }) => void;
};

export const DeskContext = createContext<DeskHandle | null>(null);

/** The desk of the report in hand. Throws outside a report page. */
export function useDesk(): DeskHandle {
  const handle = useContext(DeskContext);
  if (!handle) throw new Error('useDesk is for components inside a report page');
  return handle;
}

/** A part of the desk's state; the component renders again only when that part is another value. */
export function useDeskState<T>(select: (state: DeskState) => T): T {
  const { desk } = useDesk();
  const read = () => select(desk.state());
  return useSyncExternalStore(desk.subscribe, read, read);
}

export function useSaveState(): SaveState {
  const { sync } = useDesk();
  return useSyncExternalStore(sync.subscribe, sync.state, sync.state);
}
