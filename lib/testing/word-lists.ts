import { readFileSync } from 'node:fs';
import { joinWordLists, readWordList } from '#lib/checks/wording/read-word-list.ts';
import { WORD_FILES } from '#lib/checks/wording/word-entry.ts';
import type { WordLists } from '#lib/checks/wording/word-lists.ts';

/** The lists the product comes with. */
export function defaultWordLists(): WordLists {
  return joinWordLists(
    WORD_FILES.map((name) =>
      readWordList({
        name,
        text: readFileSync(new URL(`../../words/${name}`, import.meta.url), 'utf8'),
      }),
    ),
  );
}
