import * as z from 'zod/mini';
import type { AgencySettings } from '#lib/report/agency.ts';
import { agencySettingsSchema } from '#lib/report/agency-schema.ts';

type Name = keyof AgencySettings;

/** Names of the settings in which two versions differ, in the order of the schema. */
export function differingSettings(one: AgencySettings, other: AgencySettings): readonly Name[] {
  return z.keyof(agencySettingsSchema).options.filter((name) => one[name] !== other[name]);
}

/**
 * What saving my changes on top of theirs would give: where I changed nothing, theirs stands. `contested` names what both
 * changed, and differently; nobody but the clerk can decide those.
 */
export function mergeSettings(
  base: AgencySettings,
  mine: AgencySettings,
  theirs: AgencySettings,
): { readonly merged: AgencySettings; readonly contested: readonly Name[] } {
  const changed = differingSettings(base, mine);
  const merged = { ...theirs, ...Object.fromEntries(changed.map((name) => [name, mine[name]])) };
  const contested = changed.filter((name) => theirs[name] !== base[name] && theirs[name] !== mine[name]);
  return { merged, contested };
}
