'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import { whenIdle } from '#components/ui/when-idle.ts';

/** Fetches what texts show besides their words: live figures, their list, and what was read in them. Nobody needs it to write. */
export const loadLive = async () => (await import('./live-box.tsx')).LiveBox;

export type LiveBoxPart = Awaited<ReturnType<typeof loadLive>>;

let part: LiveBoxPart | null = null;
const waiting = new Set<() => void>();

/** The part that adds live figures to a text box; null until the browser has had a quiet moment to fetch it. */
export function useLiveBox(): LiveBoxPart | null {
  useEffect(() => {
    if (part) return;
    return whenIdle(() => {
      void untilLoaded(loadLive).then((loaded) => {
        part = loaded;
        for (const tell of waiting) tell();
      });
    });
  }, []);
  // It may arrive before the page around it is hydrated, which must then still look as the server sent it.
  return useSyncExternalStore(wait, readPart, noPart);
}

function wait(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

const readPart = () => part;
const noPart = () => null;
