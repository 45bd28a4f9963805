import type { Finding } from '#lib/checks/finding.ts';
import type { CellRef } from '#lib/template/cells.ts';
import type { Weight } from '#lib/template/vocabulary.ts';
import type { TwoYears } from './two-years.ts';

/** A finding about cells that no sum decides. `cells` are in one table, the one to look at first. */
export type Hint = {
  readonly id: string;
  readonly rule: string;
  readonly weight: Weight;
  readonly message: string;
  readonly cells: readonly [CellRef, ...CellRef[]];
};

/** The finding of a hint, in the section of its table; none where the format has no such table. */
export function findingOfHint(years: TwoYears, { cells, ...hint }: Hint): readonly Finding[] {
  const section = years.sectionOf(cells[0]);
  return section ? [{ ...hint, verdict: 'broken', section: section.id, cells }] : [];
}
