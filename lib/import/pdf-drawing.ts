/**
 * A character where it is printed. All lengths are points (1/72 inch) from the upper left corner of the page, y downward.
 * `seq` is its turn in the order of drawing.
 */
export type Glyph = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Line it stands on. */
  readonly baseline: number;
  readonly size: number;
  /** How its line runs: across the page, up or down it, or askew as stamps and watermarks do. */
  readonly run: 'across' | 'along' | 'askew';
  readonly seq: number;
};

/** A straight line drawn across (`at` is y) or down the page (`at` is x). */
export type Stroke = {
  readonly way: 'across' | 'down';
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** What a page of a PDF draws, as far as it matters to reading. */
export type PageDrawing = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  readonly pictures: number;
};
