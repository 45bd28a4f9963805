'use client';

import { useEffect } from 'react';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import { whenIdle } from '#components/ui/when-idle.ts';
import type { Desk } from '#lib/drafts/desk.ts';

const load = () => import('./start-reading.ts');

/** Has the texts read for what does not agree with the tables. The reader is large, so it is fetched once the page stands. */
export function useCloseReading(desk: Desk): void {
  useEffect(() => {
    let isOver = false;
    let end: (() => void) | undefined;
    const cancel = whenIdle(() => {
      void untilLoaded(load).then(({ startReading }) => {
        if (!isOver) end = startReading(desk);
      });
    });
    return () => {
      isOver = true;
      cancel();
      end?.();
    };
  }, [desk]);
}
