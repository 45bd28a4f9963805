import { joinLines, type TextLine } from './pdf-lines.ts';

/** The edges between which lines of a page run, in points from its left. */
export type Measure = { readonly left: number; readonly right: number };

/** In parts of the type size: an indent that begins a paragraph, and room at the end of a line that ends one. */
const INDENT = 1.2;
const ROOM = 2.2;
/** Type that differs by more belongs to another paragraph. */
const OTHER_SIZE = 0.15;
/** Shorter lines tell nothing of the edges. Part of the longest line. */
const LONG_LINE = 0.6;
/** Part of the way to the right margin that full lines reach on any page. */
const NEAR_MARGIN = 0.8;

/**
 * The edges of the text on pages of a width, as its long lines show them; undefined without lines. Where no line comes
 * near the right margin, which is about as wide as the left one, no line is full.
 */
export function measureOf(lines: readonly TextLine[], width: number): Measure | undefined {
  if (lines.length === 0) return undefined;
  const longest = Math.max(...lines.map(({ left, right }) => right - left));
  const long = lines.filter(({ left, right }) => right - left >= longest * LONG_LINE);
  const left = Math.min(...long.map((line) => line.left));
  const right = Math.max(...long.map((line) => line.right));
  return { left, right: right < (width - left) * NEAR_MARGIN ? width - left : right };
}

/**
 * Whether a line goes on with the paragraph of the one before: it is not indented, of the same size, and the line before
 * is full. A line is full too where the first word of the next one, an address for instance, had no room in it.
 */
export function continues(
  before: TextLine,
  line: TextLine,
  measureBefore: Measure,
  measure: Measure,
): boolean {
  if (Math.abs(line.size - before.size) > OTHER_SIZE * before.size) return false;
  if (line.left - measure.left > INDENT * line.size) return false;
  const room = measureBefore.right - before.right;
  const word = /^[!-~]+/u.exec(line.text)?.[0] ?? '';
  return room <= Math.max(ROOM * line.size, (word.length / 2) * line.size);
}

/** The text of two lines of one paragraph. */
export function appendLine(text: string, line: TextLine): string {
  return joinLines(text, line.text);
}
