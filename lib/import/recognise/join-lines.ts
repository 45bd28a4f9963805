import { readRuns } from '#lib/report/paragraphs.ts';
import type { Line } from './line.ts';
import type { Notes } from './notes.ts';

/** A line shorter than this that ends without a mark is a line of its own: a name, a date, a caption. UTF-16 code units. */
const SHORTEST_CUT = 20;
/** As far back an open bracket or title is looked for; a line longer than this is no heading. */
const TAIL = 200;

const ENDS = /[。！？!?…；;：:][”’"'）)》〉]*$/u;
const ENDS_SENTENCE = /[。！？!?][”’"'）)》〉]*$/u;
/** Words with which a paragraph begins even where the one before has no stop. */
const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|附件|注[:：])/u;

/** A paragraph while lines are added to it, and its last words. */
type Growing = { readonly first: Line; readonly texts: string[]; tail: string };

/** Joins what a page end or a line end has cut in mid-sentence, and reports where. Blanks at the cut go. */
export function joinLines(lines: readonly Line[], section: string, notes: Notes): readonly Line[] {
  const width = widthOf(lines);
  const grown: Growing[] = [];
  const cuts: string[] = [];
  for (const line of lines) {
    const before = grown[grown.length - 1];
    if (!before || !goesOn(before.tail, line.text, width)) {
      grown.push({ first: line, texts: [line.text], tail: line.text.slice(-TAIL) });
      continue;
    }
    const between = /[A-Za-z]$/u.test(before.tail) && /^[A-Za-z]/u.test(line.text) ? ' ' : '';
    cuts.push(`${before.tail.slice(-10)}↵${line.text.slice(0, 10)}`);
    before.texts.push(between, line.text);
    before.tail = `${before.tail}${between}${line.text}`.slice(-TAIL);
  }
  if (cuts.length > 0)
    notes.depart({
      kind: 'joined',
      rule: 'X18',
      section,
      about: '断开的段落',
      originals: cuts,
      done: `有 ${cuts.length} 处句子被换行断开，已经接上。`,
    });
  return grown.map(({ first, texts }) => (texts.length === 1 ? first : { ...first, text: texts.join('') }));
}

/** Whether a paragraph that ends with `before` goes on with `next`. */
function goesOn(before: string, next: string, width: number): boolean {
  if (BEGINS.test(next) || ENDS_SENTENCE.test(before)) return false;
  if (isOpen(before)) return true;
  if (ENDS.test(before)) return false;
  const isHeading = before.length < TAIL && readRuns(before).every(({ level }) => level !== 0);
  // A numbered line without a stop is a heading, but for one that fills its line.
  return isHeading ? isFull(before, next, width) : before.length >= SHORTEST_CUT || /[，、]$/u.test(before);
}

/** Whether a bracket or a title is still open at the end. */
function isOpen(text: string): boolean {
  return ['（）', '《》', '()'].some(
    ([open = '', close = '']) => text.lastIndexOf(open) > text.lastIndexOf(close),
  );
}

/** Columns that the text takes on a page: two for each character that is not ASCII. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += character > '\u{ff}' ? 2 : 1;
  return sum;
}

/** The width of the page where the file breaks its lines, otherwise beyond any line. */
function widthOf(lines: readonly Line[]): number {
  const widths = lines
    .map(({ text }) => (text.length > 100 ? 200 : columns(text)))
    .filter((width) => width > 40);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  const nearly = widths.filter((width) => width >= widest - 6).length;
  return widest <= 100 && nearly >= 4 && nearly * 3 >= lines.length ? widest : Number.POSITIVE_INFINITY;
}

/** Whether the next word would not have fitted behind the line. */
function isFull(before: string, next: string, width: number): boolean {
  const word = /^[!-~]+|^./u.exec(next)?.[0] ?? '';
  return columns(before) + columns(word) > width - 2;
}
