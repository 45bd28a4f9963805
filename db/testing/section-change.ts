import type { SectionChange } from '#db/section-change.ts';
import { NOW } from './fresh-database.ts';

/** What a box of the section on problems says. */
export function saying(problems: string): SectionChange['content'] {
  return { texts: { problems, improvements: '' } };
}

/** A first save of that section, with what a test wants different. */
export function changeOf(parts: Partial<SectionChange> = {}): SectionChange {
  return {
    sectionId: 'problems',
    baseRevision: 0,
    content: saying('甲'),
    key: 'first',
    digest: 'digest of the first',
    at: NOW,
    ...parts,
  };
}
