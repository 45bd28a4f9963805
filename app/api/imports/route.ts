import { importRoom } from '#app/reading/import-room.ts';
import { answerJson, refuse } from '#app/request/answer.ts';
import { readBody } from '#app/request/read-body.ts';
import { isSameOrigin } from '#app/request/same-origin.ts';
import { currentViewer } from '#app/viewer.ts';
import { type ImportAnswer, LARGEST_IMPORT } from '#lib/drafts/import-wire.ts';
import { fileRefusals } from '#lib/import/file-refusals.ts';
import { authorizeAgency } from '#lib/workflow/policy.ts';

/** Reads the report in a file and stores nothing: lib/drafts/import-wire.ts. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuse('forbidden');
  const viewer = await currentViewer();
  if (!authorizeAgency(viewer, 'startReport', viewer.agencyId)) return refuse('forbidden');
  // Asked before the body is read: files that cannot be taken on would only fill the memory.
  if (importRoom.isFull()) return refuse('busy');

  const bytes = await readBody(request, LARGEST_IMPORT);
  if (!bytes) return answer({ outcome: 'unreadable', say: fileRefusals.tooLarge }, 413);
  const name = new URL(request.url).searchParams.get('name') ?? '';
  const read = await importRoom.read({ bytes, name });
  if (!read) return refuse('busy');

  switch (read.kind) {
    case 'recognised':
      return answer({ outcome: 'recognised', recognised: read.recognised }, 200);
    case 'report':
      return answer({ outcome: 'report', year: read.year }, 200);
    case 'refused':
      return answer({ outcome: 'unreadable', say: read.say }, 422);
    default:
      return read satisfies never;
  }
}

function answer(body: ImportAnswer, status: number): Response {
  return answerJson(body, status);
}
