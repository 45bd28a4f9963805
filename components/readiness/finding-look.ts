import type { GlyphName } from '#components/ui/glyph.tsx';
import { type Finding, isOwed } from '#lib/checks/finding.ts';

/** Shape and tone of a finding (look.md §1). What is only missing carries the dashed ring of 待填. */
export type FindingLook = {
  readonly glyph: GlyphName;
  readonly tone: 'owed' | 'block' | 'warn' | 'note' | 'ok';
};

const LOOKS = {
  blocks: { glyph: 'block', tone: 'block' },
  warns: { glyph: 'warn', tone: 'warn' },
  advises: { glyph: 'note', tone: 'note' },
} as const satisfies Record<Finding['weight'], FindingLook>;

/** A warning that has a reason looks settled. */
export function lookOf(finding: Finding, isExplained = false): FindingLook {
  if (isExplained) return { glyph: 'ok', tone: 'ok' };
  return isOwed(finding) ? { glyph: 'none', tone: 'owed' } : LOOKS[finding.weight];
}
