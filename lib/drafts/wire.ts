import type { AgencySettings } from '#lib/report/agency.ts';
import type { ReportContent, SectionContent } from '#lib/report/content.ts';
import type { Status } from '#lib/workflow/policy.ts';

/**
 * What the browser and the autosave route say to each other.
 *
 *   PUT /api/reports/:reportId/sections/:sectionId
 *   If-Match: "<revision the edit started from>"
 *   Idempotency-Key: <one key for each change, repeated on retry>
 *   { "content": SectionContent }                                    at most 512 KiB
 */
export type StoredSection = {
  /** Counts saves; a save must name the one it started from. */
  readonly revision: number;
  readonly content: SectionContent;
  /** ms since 1970 by the server's clock; null before the first save. */
  readonly savedAt: number | null;
  readonly savedBy: string | null;
};

/** What the autosave route answers. */
export type SaveAnswer =
  /** 200. `content` is what was stored; `removed` counts the characters that cleaning took out. */
  | {
      readonly outcome: 'saved';
      readonly revision: number;
      readonly savedAt: number;
      readonly content: SectionContent;
      readonly removed: number;
    }
  /** 409. Somebody saved since; both versions are kept on the server. */
  | { readonly outcome: 'conflict'; readonly current: StoredSection }
  /** 409. The report is no longer open for editing. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason };

/**
 * notFound 404 · forbidden 403 · malformed 400 · tooLarge 413 · keyReused 422 · revisionMissing 428:
 * final, shown to the clerk · busy 503 · diskFull 507 · failed 500: kept in the journal and tried again.
 */
export const REFUSAL_REASONS = [
  'notFound',
  'forbidden',
  'malformed',
  'tooLarge',
  'keyReused',
  'revisionMissing',
  'busy',
  'diskFull',
  'failed',
] as const;
/** Why the server did not do what was asked. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** The HTTP status of each refusal. */
export const REFUSAL_STATUS: Readonly<Record<RefusalReason, number>> = {
  notFound: 404,
  forbidden: 403,
  malformed: 400,
  tooLarge: 413,
  keyReused: 422,
  revisionMissing: 428,
  busy: 503,
  diskFull: 507,
  failed: 500,
};

/** reliability.md §6: larger sections are refused whole, never cut. Bytes of the request body. */
export const LARGEST_BODY = 512 * 1024;

/** A whole report as the server hands it to the browser. */
export type StoredReport = {
  readonly id: string;
  readonly year: number;
  readonly status: Status;
  readonly templateId: string;
  readonly agency: AgencySettings;
  /** By section id; every section of the format is present. */
  readonly sections: Readonly<Record<string, StoredSection>>;
  /** The agency's report of the year before; null where this app has none. It is read beside this one and never saved with it. */
  readonly lastYear: StoredLastYear | null;
};

/** A report to read beside the next year's. */
export type StoredLastYear = {
  readonly reportId: string;
  readonly year: number;
  readonly templateId: string;
  readonly content: ReportContent;
};
