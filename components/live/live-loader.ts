'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import { whenIdle } from '#components/ui/when-idle.ts';

/** Fetches what texts show besides their words: live figures, their list, and what was read in them. Nobody needs it to write. */
export const loadLive = async () => {
  const [{ LiveBox }, { BoxChips }] = await Promise.all([
    import('./live-box.tsx'),
    import('./box-chips.tsx'),
  ]);
  return { LiveBox, BoxChips };
};

export type LiveParts = Awaited<ReturnType<typeof loadLive>>;

let parts: LiveParts | null = null;
const waiting = new Set<() => void>();

/** What text boxes show besides their words; null until the browser has had a quiet moment to fetch it. */
export function useLiveParts(): LiveParts | null {
  useEffect(() => {
    if (parts) return;
    return whenIdle(() => {
      void untilLoaded(loadLive).then((loaded) => {
        parts = loaded;
        for (const tell of waiting) tell();
      });
    });
  }, []);
  // They may arrive before the page around it is hydrated, which must then still look as the server sent it.
  return useSyncExternalStore(wait, readParts, noParts);
}

function wait(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

const readParts = () => parts;
const noParts = () => null;
