'use client';

import { useEffect, useState } from 'react';
import { whenIdle } from '#components/ui/when-idle.ts';

/** Everything that paints pages. Not needed to write a report, so it comes once the form stands, and before it is asked for. */
const load = async () => {
  const [{ PaperDesk }, { PaperFlow }, { writeHtmlFragment }] = await Promise.all([
    import('./paper-desk.tsx'),
    import('./paper-flow.tsx'),
    import('#lib/export/html-fragment.ts'),
  ]);
  return { PaperDesk, PaperFlow, writeHtmlFragment };
};

export type PaperParts = Awaited<ReturnType<typeof load>>;

let parts: PaperParts | null = null;

/** The parts that paint pages; null until the browser has had a quiet moment to fetch them. Offline it tries again later. */
export function usePaperParts(): PaperParts | null {
  const [loaded, setLoaded] = useState(parts);
  useEffect(() => {
    if (loaded) return;
    let isGone = false;
    const fetchParts = () =>
      load().then(
        (fetched) => {
          parts = fetched;
          if (!isGone) setLoaded(fetched);
        },
        () => window.addEventListener('online', fetchParts, { once: true }),
      );
    const cancel = whenIdle(fetchParts);
    return () => {
      isGone = true;
      cancel();
      window.removeEventListener('online', fetchParts);
    };
  }, [loaded]);
  return loaded;
}
