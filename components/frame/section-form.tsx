'use client';

import type { Section } from '#lib/template/vocabulary.ts';
import { MattersForm, OpeningForm, ProseForm, TableForm } from './page-parts.ts';

/** The form of a section by its kind. */
export function SectionForm({ section }: { section: Section }) {
  switch (section.kind) {
    case 'opening':
      return <OpeningForm section={section} />;
    case 'prose':
      return <ProseForm section={section} />;
    case 'table':
      return <TableForm section={section} />;
    case 'matters':
      return <MattersForm section={section} />;
    default:
      return section satisfies never;
  }
}
