import { and, eq, exists, inArray, type SQL, sql } from 'drizzle-orm';
import { moves, type Permit } from '#lib/workflow/policy.ts';
import { type Db, prepareOnce } from './client.ts';
import { type KeptAnswer, reportSections, reports } from './schema.ts';
import type { SectionChange } from './section-change.ts';

const statements = prepareOnce((db) => ({
  set: db
    .update(reportSections)
    .set({
      content: sql`${sql.param(sql.placeholder('content'), reportSections.content)}`,
      revision: named('next'),
      savedAt: named('at'),
      savedBy: named('actorId'),
    })
    .where(
      and(
        eq(reportSections.reportId, sql.placeholder('reportId')),
        eq(reportSections.sectionId, sql.placeholder('sectionId')),
        eq(reportSections.revision, sql.placeholder('baseRevision')),
        exists(openReport(db)),
      ),
    )
    .returning({ revision: reportSections.revision })
    .prepare(),
  findOpen: openReport(db).prepare(),
}));

/**
 * One statement asks both questions and writes: is the section still at `baseRevision`, and the report still open?
 * Whatever was asked before, only this decides. Called in the save's transaction.
 */
export function compareAndSet(permit: Permit<'edit'>, change: SectionChange): KeptAnswer {
  const { reportId, actorId } = permit;
  const { baseRevision, at } = change;
  const saved = statements().set.get({ ...change, reportId, actorId, next: baseRevision + 1 });
  if (saved) return { outcome: 'saved', revision: saved.revision, savedAt: at };
  return { outcome: statements().findOpen.get({ reportId }) ? 'conflict' : 'closed' };
}

function openReport(db: Db) {
  return db
    .select({ one: sql`1` })
    .from(reports)
    .where(and(eq(reports.id, sql.placeholder('reportId')), inArray(reports.status, [...moves.edit.from])));
}

function named(name: string): SQL {
  return sql`${sql.placeholder(name)}`;
}
