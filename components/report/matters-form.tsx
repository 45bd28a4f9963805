'use client';

import type { MattersSection } from '#lib/template/vocabulary.ts';
import { SectionSheet } from './section-sheet.tsx';

export function MattersForm({ section }: { section: MattersSection }) {
  return (
    <SectionSheet section={section} page="prose" keys={[]}>
      <div className="body" />
    </SectionSheet>
  );
}
