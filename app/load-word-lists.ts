import { dataFolder } from '#app/data-folder.ts';
import { readWordLists, wordFolders } from '#db/word-lists.ts';
import type { WordLists } from '#lib/checks/wording/word-lists.ts';

/** The product's lists of words with the agency's own over them, as they stand now. Lines that cannot be read are told by `nianbao check`. */
export async function loadWordLists(): Promise<WordLists> {
  const { lists } = await readWordLists(wordFolders(process.cwd(), dataFolder()));
  return lists;
}
