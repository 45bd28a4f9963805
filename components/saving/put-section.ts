import type { PutAnswer, PutSection } from '#lib/drafts/put-answer.ts';
import type { ReportFormat } from '#lib/template/vocabulary.ts';
import { patience } from './patience.ts';

/** Browsers let a request of this size outlive its page; the limit of 64 KiB counts all of them together. Bytes. */
const MOST_KEPT_ALIVE = 60 * 1024;

/** The schemas of the answers weigh more than the rest of saving, and a page that has saved nothing does not need them. */
export const loadAnswers = () => import('./save-answer.ts');

/** Saves a section of a report by PUT, as lib/drafts/wire.ts says. What does not read like its answers counts as no answer. */
export function putSection(report: string, format: ReportFormat): PutSection {
  const sections = new Map(format.sections.map((section) => [section.id, section]));
  return async (section, { value, key, baseRevision, isLeaving }): Promise<PutAnswer> => {
    const body = JSON.stringify({ content: value });
    const { signal, end } = patience();
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
          signal,
          keepalive: isLeaving && new Blob([body]).size <= MOST_KEPT_ALIVE,
        },
      );
      const { readAnswer } = await loadAnswers();
      const answer = readAnswer(sections.get(section), await response.json());
      if (answer) return answer;
      return response.status >= 500 ? { outcome: 'refused', reason: 'failed' } : { outcome: 'unreachable' };
    } catch {
      // No network, no server, or something in between that answers in its place (a proxy's error page).
      return { outcome: 'unreachable' };
    } finally {
      end();
    }
  };
}
