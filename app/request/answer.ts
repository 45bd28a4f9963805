import type { SettingsAnswer } from '#lib/drafts/agency-wire.ts';
import { REFUSAL_STATUS, type RefusalReason, type SaveAnswer } from '#lib/drafts/wire.ts';

/** JSON that no cache keeps and no browser takes for anything else. */
export function answerJson(body: unknown, status = 200): Response {
  return Response.json(body, {
    status,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  });
}

/** A refusal with the status of lib/drafts/wire.ts. */
export function refuse(reason: RefusalReason): Response {
  return answerSave({ outcome: 'refused', reason });
}

/** What became of a save, with the status of lib/drafts/wire.ts. */
export function answerSave(answer: SaveAnswer | SettingsAnswer): Response {
  switch (answer.outcome) {
    case 'saved':
      return answerJson(answer);
    case 'conflict':
    case 'closed':
      return answerJson(answer, 409);
    case 'refused':
      return answerJson(answer, REFUSAL_STATUS[answer.reason]);
    default:
      return answer satisfies never;
  }
}
