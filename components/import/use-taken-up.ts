'use client';

import { useEffect } from 'react';
import type { DeskHandle } from '#components/desk/desk-context.tsx';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import { ASIDE } from './put-aside.ts';

const load = () => import('./take-up.ts');

/** Takes up an import that waits for the report that has just been opened, and says so. Most reports open without one. */
export function useTakenUp({ desk, reportId, isOpen, say }: DeskHandle): void {
  useEffect(() => {
    if (!isOpen || !isWaiting()) return;
    void untilLoaded(load).then(({ takeUp }) => {
      if (takeUp(desk, reportId))
        say('导入的内容已经放进报告', { label: '撤销', do: () => void desk.undo() });
    });
  }, [desk, reportId, isOpen, say]);
}

function isWaiting(): boolean {
  try {
    return window.sessionStorage.getItem(ASIDE) !== null;
  } catch {
    return false;
  }
}
