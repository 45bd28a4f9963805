import { randomUUID } from 'node:crypto';
import type { Permit } from '#lib/workflow/policy.ts';
import type { Tx } from './client.ts';
import { sectionVersions } from './schema.ts';
import type { SectionChange } from './sections.ts';

/** One version of each author and section in ten minutes: the last. */
const WINDOW = 10 * 60_000;

/** Keeps what was saved. Within the window the same row is written again, so its id says whose and when. */
export function keepVersion(tx: Tx, permit: Permit<'edit'>, change: SectionChange, revision: number): void {
  const { reportId, actorId: savedBy } = permit;
  const { sectionId, content, at: savedAt } = change;
  const id = `${reportId}/${sectionId}/${savedBy}/${Math.floor(savedAt / WINDOW)}`;
  tx.insert(sectionVersions)
    .values({ id, reportId, sectionId, revision, content, savedAt, savedBy, kind: 'save' })
    .onConflictDoUpdate({ target: sectionVersions.id, set: { revision, content, savedAt } })
    .run();
}

/** Keeps what a conflict or a closed report turned away: nothing that was typed is discarded. */
export function keepRefused(tx: Tx, permit: Permit<'edit'>, change: SectionChange): void {
  const { reportId, actorId: savedBy } = permit;
  const { sectionId, content, baseRevision: revision, at: savedAt } = change;
  tx.insert(sectionVersions)
    .values({ id: randomUUID(), reportId, sectionId, revision, content, savedAt, savedBy, kind: 'refused' })
    .run();
}
