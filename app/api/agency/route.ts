import * as z from 'zod/mini';
import { answerJson, answerSave, refuse } from '#app/request/answer.ts';
import { readBody } from '#app/request/read-body.ts';
import { readJson } from '#app/request/read-json.ts';
import { readRevision } from '#app/request/revision.ts';
import { isSameOrigin } from '#app/request/same-origin.ts';
import { currentViewer } from '#app/viewer.ts';
import { readSettings, saveSettings } from '#db/agencies.ts';
import { LARGEST_BODY } from '#lib/drafts/wire.ts';
import { agencySettingsSchema } from '#lib/report/agency-schema.ts';
import { cleanSettings } from '#lib/report/clean-settings.ts';
import { authorizeAgency } from '#lib/workflow/policy.ts';

const bodySchema = z.strictObject({ settings: agencySettingsSchema });

/** Saves the settings of the viewer's own agency: lib/drafts/agency-wire.ts. */
export async function PUT(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuse('forbidden');

  const body = await readBody(request, LARGEST_BODY);
  if (!body) return refuse('tooLarge');

  const viewer = await currentViewer();
  const baseRevision = readRevision(request.headers);
  if (baseRevision === 'missing') return refuse('revisionMissing');
  const read = bodySchema.safeParse(readJson(body));
  if (baseRevision === 'malformed' || !read.success) return refuse('malformed');

  const permit = authorizeAgency(viewer, 'configure', viewer.agencyId);
  if (!permit) return refuse('forbidden');

  const { settings, removed } = cleanSettings(read.data.settings);
  if (!agencySettingsSchema.safeParse(settings).success) return refuse('malformed');
  const saved = await saveSettings(permit, { baseRevision, settings, at: Date.now() });
  return answerSave(saved.outcome === 'saved' ? { ...saved, settings, removed } : saved);
}

/** The settings as they are stored: `StoredSettings`. */
export async function GET(): Promise<Response> {
  return answerJson(await readSettings(await currentViewer()));
}
