import { readEntry, type WordFileName } from './word-entry.ts';
import { type Confusable, type Forbidden, type ListProblem, NO_LISTS, type WordLists } from './word-lists.ts';

/** A list as it was read from a file. */
export type WordFile = { readonly name: WordFileName; readonly text: string };

/** What a file holds; `dropped` are entries that it takes out of the files before it (不查：…). */
export type WordList = {
  readonly entries: WordLists;
  readonly dropped: readonly string[];
  readonly problems: readonly ListProblem[];
};

/**
 * Reads a list: one entry a line, # begins a remark, 不查：词 takes an entry out. A line that cannot be read is named by its
 * number and passed over. `错 → 对（同句有：甲、乙）（除外：丙）（建议）` · `词 → 说明（除外：丙）` · `词`.
 */
export function readWordList({ name, text }: WordFile): WordList {
  const entries = { confusable: [] as Confusable[], forbidden: [] as Forbidden[], doublings: [] as string[] };
  const dropped: string[] = [];
  const problems: ListProblem[] = [];
  for (const [index, whole] of text
    .replace(/^\u{FEFF}/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    const line = whole.replace(/(?:^|\s)#.*$/u, '').trim();
    if (line === '') continue;
    const drop = /^不查[：:]\s*(.+)$/u.exec(line)?.[1];
    const read = drop === undefined ? readEntry(name, line) : undefined;
    if (drop !== undefined) dropped.push(drop);
    else if (typeof read === 'string') problems.push({ line: index + 1, message: read });
    else if (read && 'wrong' in read) entries.confusable.push(read);
    else if (read && 'word' in read) entries.forbidden.push(read);
    else if (read) entries.doublings.push(...read.doublings);
  }
  return { entries, dropped, problems };
}

/** Several files as one set of lists, later ones over earlier ones: the product's own first, then the agency's. */
export function joinWordLists(lists: readonly WordList[]): WordLists {
  return lists.reduce<WordLists>((joined, { entries, dropped }) => {
    const isKept = (word: string) => !dropped.includes(word);
    const over = new Set([
      ...entries.confusable.map(({ wrong }) => wrong),
      ...entries.forbidden.map(({ word }) => word),
    ]);
    return {
      confusable: [
        ...joined.confusable.filter(({ wrong }) => isKept(wrong) && !over.has(wrong)),
        ...entries.confusable,
      ],
      forbidden: [
        ...joined.forbidden.filter(({ word }) => isKept(word) && !over.has(word)),
        ...entries.forbidden,
      ],
      doublings: [...new Set([...joined.doublings.filter(isKept), ...entries.doublings])],
    };
  }, NO_LISTS);
}
