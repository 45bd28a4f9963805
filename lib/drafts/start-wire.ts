import type { RefusalReason } from './wire.ts';

/**
 * What the browser and the route that starts a report say to each other.
 *
 *   POST /api/reports
 *   { "year": 2026 }            a blank report, or
 *   { "year": 2026, "from": "lastYear" }                       one that starts with what the year before hands on (上年结转), or
 *   { "year": 2025, "figures": { "requests": { "carriedForward": { "naturalPerson": "2" } } } }
 *                               the few figures of a year before that the next one's checks need, by section, row and column, or
 *   { "year": 2025, "imported": { "general": … } }             what the clerk has looked through of a file that was read (lib/drafts/import-wire.ts), or
 *   { "file": "<text of a data file of this product>" }        year and content are taken over, the agency's settings are not
 */
export type StartAnswer =
  /** 201. `removed` counts the characters that cleaning took out of a file. */
  | { readonly outcome: 'started'; readonly reportId: string; readonly removed: number }
  /** 409. There is one report a year, and this is it. */
  | { readonly outcome: 'exists'; readonly reportId: string; readonly year: number }
  /** 422. The file cannot be taken over; sentences say why. */
  | { readonly outcome: 'unreadable'; readonly problems: readonly string[] }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason };

/** A whole report with every section at its limit is far smaller. Bytes of the request body. */
export const LARGEST_FILE = 4 * 1024 * 1024;
