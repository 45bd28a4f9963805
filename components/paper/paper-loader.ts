'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { whenIdle } from '#components/ui/when-idle.ts';

/** Everything that paints pages. Not needed to write a report, so it comes once the form stands, and before it is asked for. */
const load = async () => {
  const [{ PaperDesk }, { PreviewEnlarged }, { PrintCopy }, { paperOf }, { writeHtmlFragment }] =
    await Promise.all([
      import('./paper-desk.tsx'),
      import('./preview-enlarged.tsx'),
      import('./print-copy.tsx'),
      import('./use-paper.ts'),
      import('#lib/export/html-fragment.ts'),
    ]);
  return { PaperDesk, PreviewEnlarged, PrintCopy, paperOf, writeHtmlFragment };
};

export type PaperParts = Awaited<ReturnType<typeof load>>;

let parts: PaperParts | null = null;
const waiting = new Set<() => void>();

/** The parts that paint pages; null until the browser has had a quiet moment to fetch them. Offline it tries again later. */
export function usePaperParts(): PaperParts | null {
  useEffect(() => {
    if (parts) return;
    const fetchParts = () =>
      load().then(
        (fetched) => {
          parts = fetched;
          for (const tell of waiting) tell();
        },
        () => window.addEventListener('online', fetchParts, { once: true }),
      );
    const cancel = whenIdle(fetchParts);
    return () => {
      cancel();
      window.removeEventListener('online', fetchParts);
    };
  }, []);
  // Parts may arrive before the page around them is hydrated, which must then still look as the server sent it.
  return useSyncExternalStore(wait, readParts, noParts);
}

function wait(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

const readParts = () => parts;
const noParts = () => null;
