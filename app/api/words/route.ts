import { loadWordLists } from '#app/load-word-lists.ts';
import { answerJson } from '#app/request/answer.ts';

/** Reads the files at every call, so that an edited list counts from the next page on. */
export const dynamic = 'force-dynamic';

/** The lists of words the texts are read with: `WordLists` of lib/checks/wording/word-lists.ts. */
export async function GET(): Promise<Response> {
  return answerJson(await loadWordLists());
}
