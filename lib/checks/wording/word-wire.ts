import type { WordLists } from './word-lists.ts';

/** Where the lists are asked for. */
export const WORDS_ADDRESS = '/api/words';

/** What the server answers: the lists as rules read them, and what could not be read of their files, in sentences. */
export type WordsAnswer = { readonly lists: WordLists; readonly problems: readonly string[] };
