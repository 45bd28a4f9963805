import type { Lexicon } from './lexicon.ts';
import type { Sense } from './senses.ts';

/** A known word or a run of unknown characters; where it stands, in UTF-16 code units of the text. */
export type Word = { readonly start: number; readonly end: number; readonly sense: Sense | null };

const BLANK = /[\s\u2007]/u;

/** A stretch of text as known words and what stands between them; blanks are passed over. */
export function wordsOf(text: string, from: number, to: number, lexicon: Lexicon): readonly Word[] {
  const words: Word[] = [];
  let unknownFrom = -1;
  const close = (at: number) => {
    if (unknownFrom !== -1) words.push({ start: unknownFrom, end: at, sense: null });
    unknownFrom = -1;
  };
  for (let at = from; at < to; ) {
    const [word, sense] =
      lexicon.get(text[at] ?? '')?.find(([each]) => at + each.length <= to && text.startsWith(each, at)) ??
      [];
    if (word && sense) {
      close(at);
      words.push({ start: at, end: at + word.length, sense });
      at += word.length;
    } else if (BLANK.test(text[at] ?? '')) {
      close(at);
      at += 1;
    } else {
      if (unknownFrom === -1) unknownFrom = at;
      at += 1;
    }
  }
  close(to);
  return words;
}
