import type { Section } from '#lib/template/vocabulary.ts';
import type { Difference, Merge } from './difference.ts';
import type { SectionConflict } from './draft-sync.ts';
import { mergeCells } from './merge-cells.ts';
import { mergeMatters } from './merge-matters.ts';
import type { Picks } from './merge-parts.ts';
import { mergeTextBoxes } from './merge-text-boxes.ts';

/** Lays two versions of a section beside what both started from. Throws when a version is not of the section's kind. */
export function mergeSection(section: Section, { base, mine, theirs }: SectionConflict): Merge {
  const versions = { base, mine, theirs: theirs.content };
  switch (section.kind) {
    case 'opening':
    case 'prose':
      return { section, ...mergeTextBoxes(section, versions) };
    case 'table':
      return { section, ...mergeCells(section, versions) };
    case 'matters':
      return { section, ...mergeMatters(section, versions) };
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
