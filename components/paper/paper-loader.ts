'use client';

import { lateParts } from '#components/ui/late-parts.ts';

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

/** The parts that paint pages; null until the browser has had a quiet moment to fetch them. */
export const usePaperParts = lateParts(load);
