import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Permit } from '#lib/workflow/policy.ts';
import { prepareOnce } from './client.ts';
import { sectionVersions } from './schema.ts';
import type { SectionChange } from './section-change.ts';

/** One version of each author and section in ten minutes: the last. */
const WINDOW = 10 * 60_000;

const keep = prepareOnce((db) =>
  db
    .insert(sectionVersions)
    .values({
      id: sql.placeholder('id'),
      reportId: sql.placeholder('reportId'),
      sectionId: sql.placeholder('sectionId'),
      revision: sql.placeholder('revision'),
      content: sql.placeholder('content'),
      savedAt: sql.placeholder('savedAt'),
      savedBy: sql.placeholder('savedBy'),
      kind: sql.placeholder('kind'),
    })
    .onConflictDoUpdate({
      target: sectionVersions.id,
      set: {
        revision: sql`excluded.revision`,
        content: sql`excluded.content`,
        savedAt: sql`excluded.saved_at`,
      },
    })
    .prepare(),
);

/** Keeps what was saved. Within the window the same row is written again, so its id says whose and when. */
export function keepVersion(permit: Permit<'edit'>, change: SectionChange, revision: number): void {
  const { reportId, actorId: savedBy } = permit;
  const { sectionId, content, at: savedAt } = change;
  const id = `${reportId}/${sectionId}/${savedBy}/${Math.floor(savedAt / WINDOW)}`;
  keep().run({ id, reportId, sectionId, revision, content, savedAt, savedBy, kind: 'save' });
}

/** Keeps what a conflict or a closed report turned away, each in a row of its own: nothing that was typed is discarded. */
export function keepRefused(permit: Permit<'edit'>, change: SectionChange): void {
  const { reportId, actorId: savedBy } = permit;
  const { sectionId, content, baseRevision: revision, at: savedAt } = change;
  keep().run({ id: randomUUID(), reportId, sectionId, revision, content, savedAt, savedBy, kind: 'refused' });
}
