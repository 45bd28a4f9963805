'use client';

import { useEffect } from 'react';
import type { DeskHandle } from '#components/desk/desk-context.tsx';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import { ASIDE } from './put-aside.ts';

const load = () => import('./take-up.ts');

/** Takes up an import that waits for the report that has just been opened. Most reports open without one. */
export function useTakenUp(handle: DeskHandle): void {
  useEffect(() => {
    if (!handle.isOpen || !isWaiting()) return;
    void untilLoaded(load).then(({ takeUp }) => takeUp(handle));
  }, [handle]);
}

function isWaiting(): boolean {
  try {
    return window.sessionStorage.getItem(ASIDE) !== null;
  } catch {
    return false;
  }
}
