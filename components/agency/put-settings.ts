import * as z from 'zod/mini';
import type { SettingsAnswer } from '#lib/drafts/agency-wire.ts';
import { REFUSAL_REASONS } from '#lib/drafts/wire.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import { agencySettingsSchema } from '#lib/report/agency-schema.ts';

/** ms. A server that says nothing for so long is out of reach. */
const PATIENCE = 20_000;

const revision = z.int().check(z.nonnegative());
const answerSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('saved'),
    revision,
    savedAt: z.number(),
    settings: agencySettingsSchema,
    removed: z.number(),
  }),
  z.object({
    outcome: z.literal('conflict'),
    current: z.object({
      settings: agencySettingsSchema,
      revision,
      savedAt: z.nullable(z.number()),
      savedBy: z.nullable(z.string()),
    }),
  }),
  z.object({ outcome: z.literal('refused'), reason: z.enum(REFUSAL_REASONS) }),
]);

/** Saves the settings on top of the revision they were read at. Never throws: no answer is `unreachable`. */
export async function putSettings(
  settings: AgencySettings,
  baseRevision: number,
): Promise<SettingsAnswer | { readonly outcome: 'refused'; readonly reason: 'unreachable' }> {
  try {
    const response = await fetch('/api/agency', {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': `"${baseRevision}"` },
      body: JSON.stringify({ settings }),
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
