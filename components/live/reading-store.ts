'use client';

import { useSyncExternalStore } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import type { Claim } from '#lib/checks/claim.ts';
import type { Desk } from '#lib/drafts/desk.ts';
import type { Report } from '#lib/report/report.ts';

/** What was read in the texts, and the report as it was then: whoever writes on is ahead of it for a moment. */
export type Reading = { readonly report: Report; readonly claims: readonly Claim[] };

type Store = { reading: Reading | null; readonly listeners: Set<() => void> };

const stores = new WeakMap<Desk, Store>();

function storeOf(desk: Desk): Store {
  const store = stores.get(desk) ?? { reading: null, listeners: new Set() };
  stores.set(desk, store);
  return store;
}

/** Hands a new reading to everything that shows it. */
export function putReading(desk: Desk, reading: Reading): void {
  const store = storeOf(desk);
  store.reading = reading;
  for (const tell of store.listeners) tell();
}

/** The latest reading of the report in hand; null until there is one. */
export function useReading(): Reading | null {
  const { desk } = useDesk();
  const store = storeOf(desk);
  const subscribe = (listener: () => void) => {
    store.listeners.add(listener);
    return () => store.listeners.delete(listener);
  };
  return useSyncExternalStore(subscribe, () => store.reading, nothing);
}

const nothing = () => null;
