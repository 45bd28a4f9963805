import { answerJson } from '#app/request/answer.ts';
import { isAnswering } from '#db/health.ts';

/** Asks the database at every call; Next must not answer from the build. */
export const dynamic = 'force-dynamic';

/** 200 only while the database answers; a database that cannot be read throws, which is a 500. */
export async function GET(): Promise<Response> {
  return answerJson({ ok: await isAnswering() });
}
