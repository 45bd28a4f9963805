import { type GlyphArgument, memberOf, numbersIn } from './pdf-arguments.ts';
import type { Glyph } from './pdf-drawing.ts';
import { compose, IDENTITY, type Matrix, mapPoint } from './pdf-matrix.ts';

/** What of the text state a page saves and restores (ISO 32000-1, 9.3). */
export type TextSettings = {
  readonly size: number;
  readonly perUnit: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
};

/** The settings a page begins with. */
export const PLAIN_TEXT: TextSettings = {
  size: 0,
  perUnit: 0.001,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

/** Lines that lean less than this (sine of the angle) run across the page. */
const LEVEL = 0.02;

/** The place of the next character: text matrix, beginning of the line, and how far the line has come. */
export class TextPlace {
  #matrix: Matrix = IDENTITY;
  #lineX = 0;
  #lineY = 0;
  #x = 0;

  /** Begins a text, or a line at the origin of a new matrix. */
  start(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#lineX = 0;
    this.#lineY = 0;
    this.#x = 0;
  }

  /** Begins a line at a distance from the beginning of the last. */
  moveLine(x: number, y: number): void {
    this.#lineX += x;
    this.#lineY += y;
    this.#x = this.#lineX;
  }

  /** Draws characters on from where the last ended; `page` maps the page's space to the upper left corner. */
  draw(
    shown: readonly (GlyphArgument | number)[],
    settings: TextSettings,
    page: Matrix,
    seq: number,
  ): Glyph[] {
    const { size, perUnit, letterSpacing, wordSpacing, stretch, rise } = settings;
    const matrix = compose(page, this.#matrix);
    const [runX, runY] = [matrix[0], matrix[1]];
    const lean = Math.abs(runY) / (Math.hypot(runX, runY) || 1);
    const run = lean < LEVEL && runX > 0 ? 'across' : lean > 1 - LEVEL ? 'along' : 'askew';
    const height = Math.abs(size) * Math.hypot(matrix[2], matrix[3]);
    return shown.flatMap((item, index): Glyph[] => {
      if (typeof item === 'number') {
        this.#x -= (item / 1000) * size * stretch;
        return [];
      }
      const width = item.width * perUnit * size * stretch;
      const [x0, y0] = mapPoint(matrix, this.#x, this.#lineY + rise);
      const [x1, y1] = mapPoint(matrix, this.#x + width, this.#lineY + rise);
      this.#x += width + (letterSpacing + (item.isSpace ? wordSpacing : 0)) * stretch;
      const glyph: Glyph = {
        text: item.unicode,
        left: Math.min(x0, x1),
        right: Math.max(x0, x1),
        baseline: run === 'along' ? Math.max(y0, y1) : y0,
        size: height,
        run,
        seq: seq + index,
      };
      return item.unicode === '' ? [] : [glyph];
    });
  }
}

/** Units of a font's widths in parts of the type size: a thousandth, but for fonts that are drawn as pictures. */
export function perUnitOf(font: unknown): number {
  const [scale] = numbersIn(memberOf(font, 'fontMatrix'));
  return memberOf(font, 'isType3Font') === true && scale ? Math.abs(scale) : 0.001;
}
