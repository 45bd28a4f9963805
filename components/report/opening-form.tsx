'use client';

import type { OpeningSection } from '#lib/template/vocabulary.ts';
import { SectionSheet } from './section-sheet.tsx';

export function OpeningForm({ section }: { section: OpeningSection }) {
  return (
    <SectionSheet section={section} page="prose" keys={[]}>
      <div className="body" />
    </SectionSheet>
  );
}
