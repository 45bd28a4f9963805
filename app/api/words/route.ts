import { dataFolder } from '#app/data-folder.ts';
import { answerJson } from '#app/request/answer.ts';
import { readWordLists, wordFolders } from '#db/word-lists.ts';

/** Reads the files at every call, so that an edited list counts from the next page on. */
export const dynamic = 'force-dynamic';

/** The lists of words the texts are read with: `WordsAnswer` of lib/checks/wording/word-wire.ts. */
export async function GET(): Promise<Response> {
  return answerJson(await readWordLists(wordFolders(process.cwd(), dataFolder())));
}
