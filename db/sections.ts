import { and, eq } from 'drizzle-orm';
import type { StoredSection } from '#lib/drafts/wire.ts';
import type { Permit, Viewer } from '#lib/workflow/policy.ts';
import { readTogether, type Tx, writeTogether } from './client.ts';
import { compareAndSet } from './compare-and-set.ts';
import { refuseOnTrouble, type StorageRefusal } from './refusal.ts';
import { answerKept, keepAnswer } from './save-keys.ts';
import { type KeptAnswer, reportSections, reports, users } from './schema.ts';
import type { SectionChange } from './section-change.ts';
import { keepRefused, keepVersion } from './versions.ts';

/** What became of a save. */
export type WriteOutcome =
  | { readonly outcome: 'saved'; readonly revision: number; readonly savedAt: number }
  /** Somebody saved since; what was refused is kept as a version. */
  | { readonly outcome: 'conflict'; readonly current: StoredSection }
  /** The report is no longer open; what was refused is kept as a version. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'refused'; readonly reason: 'keyReused' }
  | StorageRefusal;

/** All sections of a report of the viewer's agency; empty where there is no such report. */
export async function readSections(
  viewer: Viewer,
  reportId: string,
): Promise<Readonly<Record<string, StoredSection>>> {
  return readTogether((tx) => {
    const own = tx
      .select({ id: reports.id })
      .from(reports)
      .where(and(eq(reports.id, reportId), eq(reports.agencyId, viewer.agencyId)))
      .get();
    return own ? sectionsOf(tx, reportId) : {};
  });
}

/**
 * Saves one section, or tells why not. Nothing is written over unless the section is still at `baseRevision` and the
 * report still open; text, version and key are stored together or not at all.
 */
export async function writeSection(permit: Permit<'edit'>, change: SectionChange): Promise<WriteOutcome> {
  return refuseOnTrouble(() =>
    writeTogether((tx): WriteOutcome => {
      const kept = answerKept(permit, change);
      if (kept === 'keyReused') return { outcome: 'refused', reason: 'keyReused' };
      return complete(tx, permit, change, kept ?? carryOut(permit, change));
    }),
  );
}

function carryOut(permit: Permit<'edit'>, change: SectionChange): KeptAnswer {
  const answer = compareAndSet(permit, change);
  if (answer.outcome === 'saved') keepVersion(permit, change, answer.revision);
  else keepRefused(permit, change);
  keepAnswer(permit, change, answer);
  return answer;
}

/** A conflict shows the text that is current now, also when the question is asked again. */
function complete(tx: Tx, permit: Permit<'edit'>, change: SectionChange, answer: KeptAnswer): WriteOutcome {
  switch (answer.outcome) {
    case 'saved':
      return answer;
    case 'closed':
      return { outcome: 'closed' };
    case 'conflict': {
      const current = sectionsOf(tx, permit.reportId)[change.sectionId];
      if (!current) throw new Error(`No section ${change.sectionId} in report ${permit.reportId}`);
      return { outcome: 'conflict', current };
    }
    default:
      return answer satisfies never;
  }
}

/** Every section of a report by its id, with the name of who saved it last. */
export function sectionsOf(tx: Tx, reportId: string): Record<string, StoredSection> {
  const rows = tx
    .select({
      id: reportSections.sectionId,
      revision: reportSections.revision,
      content: reportSections.content,
      savedAt: reportSections.savedAt,
      savedBy: users.name,
    })
    .from(reportSections)
    .leftJoin(users, eq(users.id, reportSections.savedBy))
    .where(eq(reportSections.reportId, reportId))
    .all();
  return Object.fromEntries(rows.map(({ id, ...section }) => [id, section]));
}
