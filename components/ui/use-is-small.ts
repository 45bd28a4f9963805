'use client';

import { useSyncExternalStore } from 'react';

/** The width below which tables are read, not typed (look.md §2); small-screen.css draws the same line. */
const SMALL = '(max-width: 639.98px)';

/** Whether the window is a phone's. False on the server and in the first paint. */
export function useIsSmall(): boolean {
  return useSyncExternalStore(watch, isSmall, isNot);
}

function watch(listener: () => void): () => void {
  const query = window.matchMedia(SMALL);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

const isSmall = () => window.matchMedia(SMALL).matches;
const isNot = () => false;
