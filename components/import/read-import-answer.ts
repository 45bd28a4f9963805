import * as z from 'zod/mini';
import type { NoAnswer } from '#components/saving/ask-server.ts';
import type { ImportAnswer } from '#lib/drafts/import-wire.ts';
import { REFUSAL_REASONS } from '#lib/drafts/wire.ts';
import { recognisedSchema } from '#lib/import/recognised-schema.ts';

const answerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('recognised'), recognised: recognisedSchema }),
  z.object({ outcome: z.literal('report'), year: z.int() }),
  z.object({ outcome: z.literal('unreadable'), say: z.string() }),
  z.object({ outcome: z.literal('refused'), reason: z.enum(REFUSAL_REASONS) }),
]);

/** The server's answer to a file; what is none of its answers counts as no answer. Never throws. */
export function readImportAnswer(text: string, status: number): ImportAnswer | NoAnswer {
  const read = answerSchema.safeParse(parse(text));
  if (read.success) return read.data;
  return { outcome: 'refused', reason: status >= 500 ? 'failed' : 'unreachable' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
