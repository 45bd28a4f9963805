import type { Span } from '#lib/report/span.ts';
import { figuresInText, type LiveValue, type WrittenFigure } from './figures-in-text.ts';
import type { Lexicon } from './lexicon.ts';
import { blankOut } from './not-figures.ts';
import type { Sense } from './senses.ts';
import { isBoundary, sentencesOf } from './sentences.ts';
import type { SpokenText } from './spoken-texts.ts';
import { addWords, type Word } from './words.ts';

/** A sentence with its words and figures. */
export type Sentence = Span & {
  readonly spoken: SpokenText;
  /** The whole text with dates and the like blanked out; places are those of the box. */
  readonly plain: string;
  /** Read when first asked for: most sentences have neither figures nor nothing to report. */
  readonly words: () => readonly Word[];
  readonly mentions: readonly Mention[];
  /** The sentence before it in the same paragraph. */
  readonly before: Sentence | undefined;
};

/** A figure among the words of its sentence. */
export type Mention = {
  readonly figure: WrittenFigure;
  readonly index: number;
  /** Words of its own clause in front of it: after the last boundary or the figure before it. */
  readonly near: readonly Word[];
  readonly nearStart: number;
  /** Words behind it, up to the next boundary, enumeration comma or figure. */
  readonly tail: readonly Word[];
  readonly tailEnd: number;
};

/** Figures read of one text. No prose has as many; a pasted column of numbers must not hold up the page. */
const MOST_FIGURES = 1000;

const NIL = /[未没无]|不存在/u;

/** Every sentence of a text that has a figure or may say that there was nothing. */
export function readSentences(
  spoken: SpokenText,
  lexicon: Lexicon,
  liveValue: LiveValue,
): readonly Sentence[] {
  const { text } = spoken;
  const plain = blankOut(text);
  const figures = figuresInText(text, plain, liveValue).slice(0, MOST_FIGURES);
  const found: Sentence[] = [];
  let before: Sentence | undefined;
  let next = 0;
  for (const stretch of sentencesOf(text)) {
    const first = next;
    while ((figures[next]?.start ?? text.length) < stretch.end) next += 1;
    const own = figures.slice(first, next);
    let known: readonly Word[] | undefined;
    const words = () => {
      known ??= wordsAround(plain, stretch, own, lexicon);
      return known;
    };
    const mentions = own.map((figure, index) => mentionOf(plain, stretch, words(), own, figure, index));
    const sentence: Sentence = { ...stretch, spoken, plain, words, mentions, before };
    if (own.length > 0 || NIL.test(text.slice(stretch.start, stretch.end))) found.push(sentence);
    before = text[stretch.end - 1] === '\n' ? undefined : sentence;
  }
  return found;
}

function wordsAround(
  plain: string,
  { start, end }: Span,
  figures: readonly WrittenFigure[],
  lexicon: Lexicon,
): readonly Word[] {
  let from = start;
  const words: Word[] = [];
  for (const figure of figures) {
    addWords(words, plain, from, figure.start, lexicon);
    from = figure.end;
  }
  addWords(words, plain, from, end, lexicon);
  return words;
}

function mentionOf(
  plain: string,
  stretch: Span,
  words: readonly Word[],
  figures: readonly WrittenFigure[],
  figure: WrittenFigure,
  index: number,
): Mention {
  const floor = figures[index - 1]?.end ?? stretch.start;
  const ceiling = figures[index + 1]?.start ?? stretch.end;
  let tailEnd = figure.end;
  while (tailEnd < ceiling && !isBoundary(plain[tailEnd]) && plain[tailEnd] !== '、') tailEnd += 1;
  let nearStart = clauseStart(plain, figure.start, floor);
  while (
    nearStart > floor &&
    saysNothing(words, nearStart, figure.start) &&
    saysNothing(words, figure.end, tailEnd) &&
    !isStop(plain[nearStart - 1])
  )
    nearStart = clauseStart(plain, beforeRemark(plain, nearStart, floor) - 1, floor);
  return {
    figure,
    index,
    near: within(words, nearStart, figure.start),
    nearStart,
    tail: within(words, figure.end, tailEnd),
    tailEnd,
  };
}

function clauseStart(plain: string, before: number, floor: number): number {
  let at = before;
  while (at > floor && !isBoundary(plain[at - 1])) at -= 1;
  return at;
}

/** 共, 其中, 分别: the words that give the figure its meaning stand further to the left. */
function saysNothing(words: readonly Word[], start: number, end: number): boolean {
  return within(words, start, end).every(({ sense }) => sense?.is === 'plain' || sense?.is === 'and');
}

/** 废止（失效）5件: a short remark in brackets does not part a figure from its words. */
function beforeRemark(plain: string, at: number, floor: number): number {
  if (plain[at - 1] !== '）' && plain[at - 1] !== ')') return at;
  const open = Math.max(plain.lastIndexOf('（', at), plain.lastIndexOf('(', at));
  return open > floor && at - open < 10 ? open + 1 : at;
}

function isStop(character: string | undefined): boolean {
  return character !== undefined && '；;。（('.includes(character);
}

/** The words that lie within a stretch. */
export function within(words: readonly Word[], start: number, end: number): readonly Word[] {
  return words.filter((word) => word.start >= start && word.end <= end);
}

/** The senses of one kind among some words, in order. */
export function sensesOf<K extends Sense['is']>(
  words: readonly Word[],
  is: K,
): readonly Extract<Sense, { is: K }>[] {
  return words.flatMap(({ sense }) => (isOf(sense, is) ? [sense] : []));
}

function isOf<K extends Sense['is']>(sense: Sense | null, is: K): sense is Extract<Sense, { is: K }> {
  return sense?.is === is;
}
