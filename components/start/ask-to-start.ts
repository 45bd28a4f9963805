import * as z from 'zod/mini';
import type { StartAnswer } from '#lib/drafts/start-wire.ts';
import { REFUSAL_REASONS } from '#lib/drafts/wire.ts';

/** ms. A server that says nothing for so long is out of reach. */
const PATIENCE = 20_000;

const answerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('started'), reportId: z.string(), removed: z.number() }),
  z.object({ outcome: z.literal('exists'), reportId: z.string(), year: z.number() }),
  z.object({ outcome: z.literal('unreadable'), problems: z.array(z.string()) }),
  z.object({ outcome: z.literal('refused'), reason: z.enum(REFUSAL_REASONS) }),
]);

/** Asks the server for a new report, blank or from the text of a data file. Never throws: no answer is `unreachable`. */
export async function askToStart(
  start: { readonly year: number } | { readonly file: string },
): Promise<StartAnswer | { readonly outcome: 'refused'; readonly reason: 'unreachable' }> {
  try {
    const response = await fetch('/api/reports', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(start),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const read = answerSchema.safeParse(await response.json());
    if (read.success) return read.data;
    return { outcome: 'refused', reason: response.status >= 500 ? 'failed' : 'unreachable' };
  } catch {
    // No network, no server, or something in between that answers in its place (a proxy's error page).
    return { outcome: 'refused', reason: 'unreachable' };
  }
}
