import type { Recognised } from '#lib/import/recognised.ts';
import type { RefusalReason } from './wire.ts';

/**
 * What the browser and the route that reads files say to each other. Nothing is stored by it.
 *
 *   POST /api/imports?name=<name of the file, percent-encoded>
 *   <the file, byte for byte>
 */
export type ImportAnswer =
  /** 200. What was recognised, for the clerk to look through. */
  | { readonly outcome: 'recognised'; readonly recognised: Recognised }
  /** 200. A data file of this product: a report already, to be started as it is (lib/drafts/start-wire.ts). */
  | { readonly outcome: 'report'; readonly year: number }
  /** 422. The file cannot be read; a sentence says why and what to do. */
  | { readonly outcome: 'unreadable'; readonly say: string }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason };

/** reliability.md §8: larger files are refused whole. Bytes of the request body. */
export const LARGEST_IMPORT = 20 * 1024 * 1024;
