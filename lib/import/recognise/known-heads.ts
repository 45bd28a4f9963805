import { rowNamed } from './match-name.ts';
import type { Stub } from './raw-row.ts';
import type { RowName, TableWords } from './row-names.ts';
import { squeeze, wordsOf } from './wording.ts';

/** Words in front of rows, told apart: headings of the table, names of rows that have no figures, and words nobody knows. */
export type Heads = {
  readonly strange: readonly Stub[];
  readonly bareNames: readonly { readonly stub: Stub; readonly name: RowName }[];
  /** Headings written otherwise than the form has them, with the table they belong to. */
  readonly variants: readonly { readonly original: string; readonly table: string }[];
};

/** Words before a row that are longer than this are no heading. */
const LONGEST_STUB = 120;
const PUNCTUATION = /[^\p{L}\p{N}\s]/u;

/** Tells the stubs apart. A heading may be cut in pieces or run together with the next, as files without cells have it. */
export function knownHeads(stubs: readonly Stub[], words: TableWords): Heads {
  const joined = wordsOf(stubs.map(({ text }) => text).join(''));
  let known: boolean | undefined;
  const runsTogether = () => {
    known ??= isMadeOf(joined, (part) => words.heads.has(part), 2);
    return known;
  };
  const pieces = new Map<string, boolean>();
  const isPiece = (own: string) => {
    const answer = pieces.get(own) ?? isFragment(own, words);
    pieces.set(own, answer);
    return answer;
  };
  const strange: Stub[] = [];
  const bareNames: { stub: Stub; name: RowName }[] = [];
  const variants: { original: string; table: string }[] = [];
  for (const stub of stubs) {
    const own = wordsOf(stub.text);
    const head = words.heads.get(own);
    const name = rowNamed(stub.text, words);
    if (head) {
      if (squeeze(stub.text) !== squeeze(head.label))
        variants.push({ original: stub.text, table: head.table });
    } else if (name) {
      bareNames.push({ stub, name });
    } else if (own !== '' && (isPiece(own) || runsTogether())) {
      if (PUNCTUATION.test(stub.text) && !isCutFrom(stub.text, words))
        variants.push({ original: stub.text, table: tableOf(own, words) });
    } else {
      strange.push(stub);
    }
  }
  return { strange, bareNames, variants };
}

/** Whether words are a piece of a heading, or pieces of headings run together. */
export function isFragment(own: string, words: TableWords): boolean {
  const heads = [...words.heads.keys()];
  const isPiece = (part: string) => heads.some((head) => head.includes(part));
  return own.length <= LONGEST_STUB && (isPiece(own) || isMadeOf(own, isPiece, 2));
}

/** The table of the heading that begins like the words; of the first one where none does. */
function tableOf(own: string, words: TableWords): string {
  const heads = [...words.heads];
  const head = heads.find(([each]) => each.includes(own.slice(0, 2))) ?? heads[0];
  return head?.[1].table ?? '';
}

function isCutFrom(text: string, words: TableWords): boolean {
  const labels = [...words.heads.values()].map(({ label }) => squeeze(label));
  return text.split(/\s+/u).every((part) => labels.some((label) => label.includes(part)));
}

const LONGEST_PIECE = 40;
/** More words than the headings of all tables together. */
const LONGEST = 1000;

/** Whether a text can be cut wholly into pieces that `isPiece` knows, none shorter than `shortest`. */
function isMadeOf(text: string, isPiece: (part: string) => boolean, shortest: number): boolean {
  if (text.length > LONGEST) return false;
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (let end = at + shortest; end <= Math.min(text.length, at + LONGEST_PIECE); end += 1)
      if (isPiece(text.slice(at, end))) reached.add(end);
  }
  return text.length > 0 && reached.has(text.length);
}
