'use client';

import { useSyncExternalStore } from 'react';

/** False until the page listens to what is typed. Fields stay read-only so long, so that no key is taken and forgotten. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never() {
  return () => undefined;
}
