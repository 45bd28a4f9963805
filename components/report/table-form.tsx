'use client';

import type { TableSection } from '#lib/template/vocabulary.ts';
import { SectionSheet } from './section-sheet.tsx';

export function TableForm({ section }: { section: TableSection }) {
  return (
    <SectionSheet section={section} page="prose" keys={[]}>
      <div className="body" />
    </SectionSheet>
  );
}
