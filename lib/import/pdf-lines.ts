import type { Glyph } from './pdf-drawing.ts';
import { asWritten } from './pdf-letters.ts';

/** A line of text on a page. Lengths in points from the upper left corner. */
export type TextLine = {
  readonly text: string;
  /** What stands between wide gaps: the cells, where the line is a row of a table without lines. */
  readonly parts: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
};

/** In parts of the type size. Beyond it characters stand apart: foreign words by less than Chinese ones. */
const WORD_GAP = 0.2;
const WIDE_GAP = 1;
/** Letters within this distance of the same letter are drawn twice, to look bold. */
const TWICE = 0.25;
/** A letter that is set this much higher or lower begins another line. */
const NEXT_LINE = 0.5;

/** Puts characters into lines, from the top, each from the left. Lines that run up or down the page keep the order of drawing. */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const across = glyphs.filter(({ run }) => run === 'across').sort((a, b) => a.baseline - b.baseline);
  const lines: Glyph[][] = [];
  for (const glyph of across) {
    const line = lines.at(-1);
    const isNext =
      glyph.baseline - (line?.[0]?.baseline ?? 0) > NEXT_LINE * Math.max(glyph.size, line?.[0]?.size ?? 0);
    if (!line || isNext) lines.push([glyph]);
    else line.push(glyph);
  }
  const along = glyphs.filter(({ run }) => run === 'along').sort((a, b) => a.seq - b.seq);
  return [...(along.length > 0 ? [along] : []), ...lines.map((line) => line.sort((a, b) => a.left - b.left))]
    .map(setLine)
    .filter(({ text }) => text !== '');
}

function setLine(glyphs: readonly Glyph[]): TextLine {
  let text = '';
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (before && glyph.run === 'across') {
      if (glyph.text === before.text && glyph.left - before.left < TWICE * glyph.size) continue;
      const gap = (glyph.left - before.right) / glyph.size;
      const isForeign = /[\w.,]$/u.test(text) && /^[\w.,]/u.test(glyph.text);
      if (gap > WIDE_GAP) text += '\t';
      else if (isForeign && gap > WORD_GAP) text += ' ';
    }
    text += asWritten(glyph.text);
    before = glyph;
  }
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== '');
  return {
    text: text.replace(/[\t ]+/gu, ' ').trim(),
    parts: text
      .split(/\t| {3,}/u)
      .map((part) => part.replace(/ {2,}/gu, ' ').trim())
      .filter((part) => part !== ''),
    left: Math.min(...inked.map(({ left }) => left)),
    right: Math.max(...inked.map(({ right }) => right)),
    baseline: glyphs[0]?.baseline ?? 0,
    size: Math.max(...inked.map(({ size }) => size)),
  };
}

/** Lines that follow each other in one paragraph or cell as one text: Chinese runs on, foreign words keep their blank. */
export function joinLines(first: string, second: string): string {
  const isForeign = /[A-Za-z][,.;:]?$/u.test(first) && /^[A-Za-z]/u.test(second);
  return isForeign ? `${first} ${second}` : `${first}${second}`;
}
