import * as z from 'zod/mini';
import type { PutAnswer, PutSection } from '#lib/drafts/section-sync.ts';
import { REFUSAL_REASONS } from '#lib/drafts/wire.ts';
import { sectionSchema } from '#lib/report/content.ts';
import type { ReportFormat, Section } from '#lib/template/vocabulary.ts';

/** Browsers let a request of this size outlive its page; the limit of 64 KiB counts all of them together. Bytes. */
const MOST_KEPT_ALIVE = 60 * 1024;
/** ms. A server that says nothing for so long is out of reach. */
const PATIENCE = 20_000;

/** Saves a section of a report by PUT, as lib/drafts/wire.ts says. What does not read like its answers counts as no answer. */
export function putSection(report: string, format: ReportFormat): PutSection {
  const answers = new Map(format.sections.map((section) => [section.id, answerSchema(section)]));
  return async (section, { value, key, baseRevision, isLeaving }): Promise<PutAnswer> => {
    const body = JSON.stringify({ content: value });
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    try {
      const response = await fetch(
        `/api/reports/${encodeURIComponent(report)}/sections/${encodeURIComponent(section)}`,
        {
          method: 'PUT',
          headers: {
            'content-type': 'application/json',
            'if-match': `"${baseRevision}"`,
            'idempotency-key': key,
          },
          body,
          signal: patience.signal,
          keepalive: isLeaving && new Blob([body]).size <= MOST_KEPT_ALIVE,
        },
      );
      const read = answers.get(section)?.safeParse(await response.json());
      if (read?.success) return read.data;
      return response.status >= 500 ? { outcome: 'refused', reason: 'failed' } : { outcome: 'unreachable' };
    } catch {
      // No network, no server, or something in between that answers in its place (a proxy's error page).
      return { outcome: 'unreachable' };
    } finally {
      clearTimeout(timer);
    }
  };
}

function answerSchema(section: Section) {
  const content = sectionSchema(section);
  const revision = z.int().check(z.nonnegative());
  const current = z.object({
    revision,
    content,
    savedAt: z.nullable(z.number()),
    savedBy: z.nullable(z.string()),
  });
  return z.discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('saved'),
      revision,
      savedAt: z.number(),
      content,
      removed: z.number(),
    }),
    z.object({ outcome: z.literal('conflict'), current }),
    z.object({ outcome: z.literal('closed') }),
    z.object({ outcome: z.literal('refused'), reason: z.enum(REFUSAL_REASONS) }),
  ]);
}
