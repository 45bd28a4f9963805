'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { untilLoaded } from './until-loaded.ts';
import { whenIdle } from './when-idle.ts';

/**
 * A hook for parts of a page that nobody needs at first: null until the browser has had a quiet moment to fetch them.
 * Without a network they come once there is one. They are fetched once, however many components ask.
 */
export function lateParts<T>(load: () => Promise<T>): () => T | null {
  let parts: T | null = null;
  let isAsked = false;
  const waiting = new Set<() => void>();

  function fetchParts() {
    if (isAsked) return;
    isAsked = true;
    void untilLoaded(load).then((loaded) => {
      parts = loaded;
      for (const tell of waiting) tell();
    });
  }
  function wait(listener: () => void): () => void {
    waiting.add(listener);
    return () => waiting.delete(listener);
  }

  return function useParts() {
    useEffect(() => (parts ? undefined : whenIdle(fetchParts)), []);
    // They may arrive before the page around them is hydrated, which must then still look as the server sent it.
    return useSyncExternalStore(
      wait,
      () => parts,
      () => null,
    );
  };
}
