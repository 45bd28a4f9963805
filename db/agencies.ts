import { and, eq } from 'drizzle-orm';
import type { StoredSettings } from '#lib/drafts/agency-wire.ts';
import type { AgencySettings } from '#lib/report/agency.ts';
import type { AgencyPermit, Viewer } from '#lib/workflow/policy.ts';
import { database, type Tx, writeTogether } from './client.ts';
import { refuseOnTrouble, type StorageRefusal } from './refusal.ts';
import { agencies, users } from './schema.ts';

/** The settings of the viewer's own agency. Throws where the agency is gone: every user belongs to one. */
export async function readSettings(viewer: Viewer): Promise<StoredSettings> {
  return settingsOf(database(), viewer.agencyId);
}

/** What became of a change of the settings. */
export type SettingsOutcome =
  | { readonly outcome: 'saved'; readonly revision: number; readonly savedAt: number }
  | { readonly outcome: 'conflict'; readonly current: StoredSettings }
  | StorageRefusal;

/** Compare-and-set: nothing is written unless the settings are still at `baseRevision`. `at` is ms since 1970. */
export async function saveSettings(
  permit: AgencyPermit<'configure'>,
  change: { readonly baseRevision: number; readonly settings: AgencySettings; readonly at: number },
): Promise<SettingsOutcome> {
  return refuseOnTrouble(() =>
    writeTogether((tx): SettingsOutcome => {
      const saved = tx
        .update(agencies)
        .set({
          settings: change.settings,
          revision: change.baseRevision + 1,
          savedAt: change.at,
          savedBy: permit.actorId,
        })
        .where(and(eq(agencies.id, permit.agencyId), eq(agencies.revision, change.baseRevision)))
        .returning({ revision: agencies.revision })
        .get();
      if (!saved) return { outcome: 'conflict', current: settingsOf(tx, permit.agencyId) };
      return { outcome: 'saved', revision: saved.revision, savedAt: change.at };
    }),
  );
}

function settingsOf(from: Pick<Tx, 'select'>, agencyId: string): StoredSettings {
  const found = from
    .select({
      settings: agencies.settings,
      revision: agencies.revision,
      savedAt: agencies.savedAt,
      savedBy: users.name,
    })
    .from(agencies)
    .leftJoin(users, eq(users.id, agencies.savedBy))
    .where(eq(agencies.id, agencyId))
    .get();
  if (!found) throw new Error(`No agency ${agencyId}`);
  return found;
}
