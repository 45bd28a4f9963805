import type { SectionContent } from '#lib/report/content.ts';
import { withReasons } from '#lib/report/reasons.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import type { Difference, Merge } from './difference.ts';
import type { SectionConflict } from './draft-sync.ts';
import { mergeCells } from './merge-cells.ts';
import { mergeMatters } from './merge-matters.ts';
import type { Picks } from './merge-parts.ts';
import { mergeReasons } from './merge-reasons.ts';
import { mergeTextBoxes } from './merge-text-boxes.ts';

/** Lays two versions of a section beside what both started from. Throws when a version is not of the section's kind. */
export function mergeSection(section: Section, { base, mine, theirs }: SectionConflict): Merge {
  const versions = { base, mine, theirs: theirs.content };
  const typed = mergeTyped(section, versions);
  const reasons = mergeReasons(section, versions);
  return {
    section,
    differences: [...typed.differences, ...reasons.differences],
    alike: typed.alike,
    build: (picks) => withReasons(typed.build(picks), reasons.build(picks)),
  };
}

function mergeTyped(
  section: Section,
  versions: Readonly<Record<'base' | 'mine' | 'theirs', SectionContent>>,
): Omit<Merge, 'section'> {
  switch (section.kind) {
    case 'opening':
    case 'prose':
      return mergeTextBoxes(section, versions);
    case 'table':
      return mergeCells(section, versions);
    case 'matters':
      return mergeMatters(section, versions);
    default:
      return section satisfies never;
  }
}

/** What is chosen before the clerk has chosen: the side that changed, where only one did. */
export function firstPicks(differences: readonly Difference[]): Picks {
  return new Map(
    differences.flatMap(({ id, changedBy }) =>
      changedBy === 'both' ? [] : [[id, { from: changedBy }] as const],
    ),
  );
}
