import * as z from 'zod/mini';
import { askServer, type NoAnswer } from '#components/saving/ask-server.ts';
import type { SettingsAnswer } from '#lib/drafts/agency-wire.ts';
import { REFUSAL_REASONS } from '#lib/drafts/wire.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import { agencySettingsSchema } from '#lib/report/agency-schema.ts';

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

/** Saves the settings on top of the revision they were read at. Never throws. */
export function putSettings(
  settings: AgencySettings,
  baseRevision: number,
): Promise<SettingsAnswer | NoAnswer> {
  return askServer(
    { method: 'PUT', path: '/api/agency', body: { settings }, headers: { 'if-match': `"${baseRevision}"` } },
    answerSchema,
  );
}
