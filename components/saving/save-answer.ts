import * as z from 'zod/mini';
import { REFUSAL_REASONS, type SaveAnswer } from '#lib/drafts/wire.ts';
import { sectionSchema } from '#lib/report/content-schema.ts';
import type { Section } from '#lib/template/vocabulary.ts';

const schemas = new WeakMap<Section, ReturnType<typeof answerSchema>>();

/** The autosave route's answer; undefined for anything that does not read like one. */
export function readAnswer(section: Section | undefined, answer: unknown): SaveAnswer | undefined {
  if (!section) return undefined;
  const schema = schemas.get(section) ?? answerSchema(section);
  schemas.set(section, schema);
  const read = schema.safeParse(answer);
  return read.success ? read.data : undefined;
}

function answerSchema(section: Section) {
  const content = sectionSchema(section);
  const revision = z.int().check(z.nonnegative());
  const current = z.object({
    revision,
    content,
    savedAt: z.nullable(z.number()),
    savedBy: z.nullable(z.string()),
  });
  return z.discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('saved'),
      revision,
      savedAt: z.number(),
      content,
      removed: z.number(),
    }),
    z.object({ outcome: z.literal('conflict'), current }),
    z.object({ outcome: z.literal('closed') }),
    z.object({ outcome: z.literal('refused'), reason: z.enum(REFUSAL_REASONS) }),
  ]);
}
