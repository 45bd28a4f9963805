'use client';

import { lateParts } from '#components/ui/late-parts.ts';

/** Fetches what texts show besides their words: live figures, their list, and what was read in them. Nobody needs it to write. */
export const loadLive = async () => {
  const [{ LiveBox }, { BoxChips }] = await Promise.all([
    import('./live-box.tsx'),
    import('./box-chips.tsx'),
  ]);
  return { LiveBox, BoxChips };
};

/** What text boxes show besides their words; null until the browser has had a quiet moment to fetch it. */
export const useLiveParts = lateParts(loadLive);
