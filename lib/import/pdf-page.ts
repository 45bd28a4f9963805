import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { firstOf, glyphsIn, numbersIn } from './pdf-arguments.ts';
import type { Glyph, PageDrawing, Stroke } from './pdf-drawing.ts';
import type { PdfLibrary } from './pdf-library.ts';
import { compose, IDENTITY, type Matrix, matrixOf } from './pdf-matrix.ts';
import { strokesOf } from './pdf-path.ts';
import { PLAIN_TEXT, perUnitOf, TextPlace, type TextSettings } from './pdf-text-state.ts';

type Ops = PdfLibrary['OPS'];
type State = { readonly page: Matrix; readonly text: TextSettings };

/** Follows the drawing of a page and notes its characters and its straight lines. */
export async function drawPage(page: PDFPageProxy, ops: Ops): Promise<PageDrawing> {
  const view = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const pen = new Pen(page, ops, matrixOf(view.transform) ?? IDENTITY);
  for (const [at, operation] of fnArray.entries()) pen.follow(operation, argsArray[at]);
  const { glyphs, strokes, pictures } = pen;
  page.cleanup();
  return { page: page.pageNumber, width: view.width, height: view.height, glyphs, strokes, pictures };
}

class Pen {
  readonly glyphs: Glyph[] = [];
  readonly strokes: Stroke[] = [];
  pictures = 0;
  readonly #page: PDFPageProxy;
  readonly #ops: Ops;
  readonly #base: Matrix;
  readonly #place = new TextPlace();
  #state: State;
  #saved: State[] = [];
  #seq = 0;

  constructor(page: PDFPageProxy, ops: Ops, base: Matrix) {
    this.#page = page;
    this.#ops = ops;
    this.#base = base;
    this.#state = { page: base, text: PLAIN_TEXT };
  }

  /** Carries out one operation; those that only concern colours, clips and the like change nothing here. */
  follow(operation: number, args: unknown): void {
    const ops = this.#ops;
    switch (operation) {
      case ops.save:
        this.#saved.push(this.#state);
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
      case ops.endAnnotation:
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case ops.paintFormXObjectBegin:
        this.#saved.push(this.#state);
        this.#transform(firstOf(args));
        break;
      case ops.beginAnnotation:
        this.#saved.push(this.#state);
        this.#state = { page: this.#base, text: PLAIN_TEXT };
        this.#transform(Array.isArray(args) ? args[2] : undefined);
        this.#transform(Array.isArray(args) ? args[3] : undefined);
        break;
      case ops.transform:
        this.#transform(args);
        break;
      case ops.constructPath:
        this.#draw(firstOf(args), Array.isArray(args) ? args[1] : undefined);
        break;
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageMaskXObject:
        this.pictures += 1;
        break;
      default:
        this.#write(operation, args);
    }
  }

  #write(operation: number, args: unknown): void {
    const ops = this.#ops;
    const [x = 0, y = 0] = operation === ops.showText ? [] : numbersIn(args);
    switch (operation) {
      case ops.beginText:
        this.#place.start(IDENTITY);
        break;
      case ops.setTextMatrix:
        this.#place.start(matrixOf(numbersIn(args)) ?? IDENTITY);
        break;
      case ops.setLeadingMoveText:
        this.#set({ leading: -y });
        this.#place.moveLine(x, y);
        break;
      case ops.moveText:
        this.#place.moveLine(x, y);
        break;
      case ops.nextLine:
        this.#place.moveLine(0, this.#state.text.leading);
        break;
      case ops.setFont:
        this.#set({ size: x, perUnit: perUnitOf(this.#fontOf(firstOf(args))) });
        break;
      case ops.setCharSpacing:
        this.#set({ letterSpacing: x });
        break;
      case ops.setWordSpacing:
        this.#set({ wordSpacing: x });
        break;
      case ops.setHScale:
        this.#set({ stretch: x / 100 });
        break;
      case ops.setLeading:
        this.#set({ leading: -x });
        break;
      case ops.setTextRise:
        this.#set({ rise: x });
        break;
      case ops.showText: {
        const shown = glyphsIn(firstOf(args));
        const drawn = this.#place.draw(shown, this.#state.text, this.#state.page, this.#seq);
        this.#seq += shown.length;
        for (const glyph of drawn) this.glyphs.push(glyph);
        break;
      }
      default:
    }
  }

  #fontOf(name: unknown): unknown {
    return typeof name === 'string' && this.#page.commonObjs.has(name)
      ? this.#page.commonObjs.get(name)
      : undefined;
  }

  #set(text: Partial<TextSettings>): void {
    this.#state = { ...this.#state, text: { ...this.#state.text, ...text } };
  }

  #transform(args: unknown): void {
    const matrix = matrixOf(numbersIn(args));
    if (matrix) this.#state = { ...this.#state, page: compose(this.#state.page, matrix) };
  }

  #draw(paint: unknown, path: unknown): void {
    const ops = this.#ops;
    const isFilled = paint === ops.fill || paint === ops.eoFill;
    const isDrawn =
      isFilled ||
      paint === ops.stroke ||
      paint === ops.closeStroke ||
      paint === ops.fillStroke ||
      paint === ops.eoFillStroke ||
      paint === ops.closeFillStroke ||
      paint === ops.closeEOFillStroke;
    if (!isDrawn) return;
    for (const stroke of strokesOf(numbersIn(path), isFilled, this.#state.page)) this.strokes.push(stroke);
  }
}
