import { readWordLists, wordFolders } from '#db/word-lists.ts';
import type { WordLists } from '#lib/checks/wording/word-lists.ts';
import { inProject } from '../setup/project.js';

/** The product's lists of words with the agency's own over them; what cannot be read in them is said on stderr. */
export async function readLists(): Promise<WordLists> {
  const data = process.env['DATA_DIR'] || inProject('data');
  const { lists, problems } = await readWordLists(wordFolders(inProject(), data));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return lists;
}
