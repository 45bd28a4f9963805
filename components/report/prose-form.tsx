'use client';

import type { ProseSection } from '#lib/template/vocabulary.ts';
import { SectionSheet } from './section-sheet.tsx';

export function ProseForm({ section }: { section: ProseSection }) {
  return (
    <SectionSheet section={section} page="prose" keys={[]}>
      <div className="body" />
    </SectionSheet>
  );
}
