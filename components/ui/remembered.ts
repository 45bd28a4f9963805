'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** A yes or no that this browser remembers, such as whether the preview is shown; null until somebody chooses. */
export function useRemembered(name: string): [boolean | null, (value: boolean) => void] {
  const key = `nianbao/${name}`;
  const read = () => {
    const stored = readStored(key);
    return stored === null ? null : stored === 'yes';
  };
  const value = useSyncExternalStore(subscribe, read, () => null);
  return [
    value,
    (next) => {
      writeStored(key, next ? 'yes' : 'no');
      for (const tell of listeners) tell();
    },
  ];
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Storage may be full or switched off by policy; the choice then lasts as long as the page. */
const forgetful = new Map<string, string>();

function readStored(key: string): string | null {
  const unkept = forgetful.get(key);
  if (unkept !== undefined) return unkept;
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeStored(key: string, value: string) {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    forgetful.set(key, value);
  }
}
