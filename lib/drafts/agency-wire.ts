import type { AgencySettings } from '#lib/report/agency.ts';
import type { RefusalReason } from './wire.ts';

/**
 * What the browser and the settings route say to each other.
 *
 *   PUT /api/agency
 *   If-Match: "<revision the edit started from>"
 *   { "settings": AgencySettings }
 */
export type StoredSettings = {
  readonly settings: AgencySettings;
  readonly revision: number;
  /** ms since 1970; null before the first change. */
  readonly savedAt: number | null;
  /** Name of the person; null before the first change. */
  readonly savedBy: string | null;
};

/** What the route answers, with the statuses of lib/drafts/wire.ts. */
export type SettingsAnswer =
  /** 200. `settings` are what was stored; `removed` counts the characters that cleaning took out. */
  | {
      readonly outcome: 'saved';
      readonly revision: number;
      readonly savedAt: number;
      readonly settings: AgencySettings;
      readonly removed: number;
    }
  /** 409. Somebody changed the settings since. */
  | { readonly outcome: 'conflict'; readonly current: StoredSettings }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason };
