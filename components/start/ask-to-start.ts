import * as z from 'zod/mini';
import { askServer, type NoAnswer } from '#components/saving/ask-server.ts';
import type { StartAnswer } from '#lib/drafts/start-wire.ts';
import { REFUSAL_REASONS } from '#lib/drafts/wire.ts';
import type { ReportContent } from '#lib/report/content.ts';
import type { Typed } from '#lib/report/values.ts';

const answerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('started'), reportId: z.string(), removed: z.number() }),
  z.object({ outcome: z.literal('exists'), reportId: z.string(), year: z.number() }),
  z.object({ outcome: z.literal('unreadable'), problems: z.array(z.string()) }),
  z.object({ outcome: z.literal('refused'), reason: z.enum(REFUSAL_REASONS) }),
]);

/** What a report may be started from: lib/drafts/start-wire.ts. */
export type StartBody =
  | { readonly year: number; readonly from?: 'lastYear' }
  | { readonly year: number; readonly figures: Readonly<Record<string, Typed>> }
  | { readonly year: number; readonly imported: ReportContent }
  | { readonly file: string };

/** Asks the server for a new report. Never throws. */
export function askToStart(start: StartBody): Promise<StartAnswer | NoAnswer> {
  return askServer({ method: 'POST', path: '/api/reports', body: start }, answerSchema);
}
