import { and, eq, lt, sql } from 'drizzle-orm';
import type { Permit } from '#lib/workflow/policy.ts';
import { prepareOnce } from './client.ts';
import { type KeptAnswer, saveKeys } from './schema.ts';
import type { SectionChange } from './section-change.ts';

/** A browser that was shut over a long holiday still gets its answer. */
const KEPT_FOR = 14 * 24 * 3_600_000;

const statements = prepareOnce((db) => ({
  find: db
    .select({ digest: saveKeys.digest, answer: saveKeys.answer })
    .from(saveKeys)
    .where(and(eq(saveKeys.actorId, sql.placeholder('actorId')), eq(saveKeys.key, sql.placeholder('key'))))
    .prepare(),
  forget: db
    .delete(saveKeys)
    .where(lt(saveKeys.at, sql.placeholder('before')))
    .prepare(),
  keep: db
    .insert(saveKeys)
    .values({
      actorId: sql.placeholder('actorId'),
      key: sql.placeholder('key'),
      reportId: sql.placeholder('reportId'),
      sectionId: sql.placeholder('sectionId'),
      digest: sql.placeholder('digest'),
      answer: sql.placeholder('answer'),
      at: sql.placeholder('at'),
    })
    .prepare(),
}));

/** The answer this very request had before; `keyReused` where the key came with another request; null where it is new. */
export function answerKept(
  { actorId }: Permit<'edit'>,
  { key, digest }: SectionChange,
): KeptAnswer | 'keyReused' | null {
  const kept = statements().find.get({ actorId, key });
  if (!kept) return null;
  return kept.digest === digest ? kept.answer : 'keyReused';
}

/** Remembers the answer; called in the transaction that carried the request out. */
export function keepAnswer(
  { actorId, reportId }: Permit<'edit'>,
  { sectionId, key, digest, at }: SectionChange,
  answer: KeptAnswer,
): void {
  statements().forget.run({ before: at - KEPT_FOR });
  statements().keep.run({ actorId, key, reportId, sectionId, digest, answer, at });
}
