import { and, eq, lt } from 'drizzle-orm';
import type { Permit } from '#lib/workflow/policy.ts';
import type { Tx } from './client.ts';
import { type KeptAnswer, saveKeys } from './schema.ts';
import type { SectionChange } from './sections.ts';

/** A browser that was shut over a long holiday still gets its answer. */
const KEPT_FOR = 14 * 24 * 3_600_000;

/** The answer this very request had before; `keyReused` where the key came with another request; null where it is new. */
export function answerKept(
  tx: Tx,
  { actorId }: Permit<'edit'>,
  { key, digest }: SectionChange,
): KeptAnswer | 'keyReused' | null {
  const kept = tx
    .select({ digest: saveKeys.digest, answer: saveKeys.answer })
    .from(saveKeys)
    .where(and(eq(saveKeys.actorId, actorId), eq(saveKeys.key, key)))
    .get();
  if (!kept) return null;
  return kept.digest === digest ? kept.answer : 'keyReused';
}

/** Remembers the answer in the transaction that carried the request out. */
export function keepAnswer(
  tx: Tx,
  { actorId, reportId }: Permit<'edit'>,
  change: SectionChange,
  answer: KeptAnswer,
): void {
  const { sectionId, key, digest, at } = change;
  tx.delete(saveKeys)
    .where(lt(saveKeys.at, at - KEPT_FOR))
    .run();
  tx.insert(saveKeys).values({ actorId, key, reportId, sectionId, digest, answer, at }).run();
}
