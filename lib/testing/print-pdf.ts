import type { PageBlock, ReportDocument } from '#lib/export/document.ts';
import type { LayoutRow, Placed } from '#lib/template/layout.ts';
import { buildPdf, type PdfText } from './build-pdf.ts';

/** Points. The page of the DOCX, near enough: 28 characters to a line, 22 lines. */
const [LEFT, RIGHT, TOP, BOTTOM] = [79, 527, 105, 740];
const BODY = { size: 16, step: 29 };
const CELL = { size: 9, step: 11, pad: 3 };

type TableBlock = PageBlock & { readonly kind: 'table' };

/**
 * The document as a PDF: lines broken where they are full, tables ruled and cut by the ends of pages, pages numbered.
 * Without `ruled` the tables have no lines.
 */
export function printPdf(document: ReportDocument, ruled = true): Uint8Array {
  const press = new Press();
  for (const block of document.blocks) {
    if (block.kind === 'table') press.table(block);
    else if (block.kind === 'title') press.paragraph(block.text, 0);
    else
      press.paragraph(block.kind === 'heading' ? block.text : block.runs.map(({ text }) => text).join(''), 2);
  }
  return buildPdf(ruled ? press.pages : press.pages.map(({ texts }) => ({ texts, lines: [] })));
}

class Press {
  readonly pages: { texts: PdfText[]; lines: [number, number, number, number][] }[] = [];
  #y = BOTTOM;

  get #page() {
    const page = this.pages.at(-1);
    if (!page) throw new Error('no page is open');
    return page;
  }

  /** Turns the page where the height no longer fits; says whether it did. */
  #room(height: number): boolean {
    if (this.#y + height <= BOTTOM) return false;
    const texts = [{ text: `— ${this.pages.length + 1} —`, x: 280, y: 790, size: 14 }];
    this.pages.push({ texts, lines: [] });
    this.#y = TOP;
    return true;
  }

  paragraph(text: string, indent: number): void {
    for (const [at, line] of breakLines(text, (RIGHT - LEFT) / BODY.size, indent).entries()) {
      this.#room(BODY.step);
      const x = LEFT + (at === 0 ? indent * BODY.size : 0);
      this.#page.texts.push({ text: line, x, y: this.#y + BODY.size, size: BODY.size });
      this.#y += BODY.step;
    }
  }

  table({ rows, print }: TableBlock): void {
    const width = Math.max(...rows.map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0)));
    const figures = Math.max(...rows.map(({ cells }) => cells.filter(({ role }) => role === 'value').length));
    const widths = Array.from({ length: width }, (_, at) => (at < width - figures ? 3 : 1.4));
    const unit = (RIGHT - LEFT) / widths.reduce((sum, each) => sum + each, 0);
    const edges = [
      LEFT,
      ...widths.map((_, at) => LEFT + unit * widths.slice(0, at + 1).reduce((a, b) => a + b, 0)),
    ];
    this.#rows(rows, edges, print);
    this.#y += BODY.step;
  }

  #rows(rows: readonly LayoutRow[], edges: readonly number[], print: TableBlock['print']): void {
    /** For each column, how many rows the merged cell above still covers. Its text stands in its first row. */
    let reach = edges.map(() => 0);
    for (const [index, { cells }] of rows.entries()) {
      const placed = place(cells, reach);
      const lines = placed.map(({ cell, from, to }) => {
        const room = ((edges[to] ?? 0) - (edges[from] ?? 0) - 2 * CELL.pad) / CELL.size;
        return breakLines(cell.role === 'value' ? print(cell.row, cell.column) : cell.text, room, 0);
      });
      const height = Math.max(...lines.map(({ length }) => length), 1) * CELL.step + 2 * CELL.pad;
      if (index > 0 && this.#y + height > BOTTOM) this.#across(edges);
      if (this.#room(height) || index === 0) this.#across(edges);
      const [top, bottom] = [this.#y, this.#y + height];
      for (const [at, { cell, from, to }] of placed.entries()) {
        const [x = 0, right = 0] = [edges[from], edges[to]];
        for (const [line, text] of (lines[at] ?? []).entries()) {
          const y = top + CELL.pad + CELL.size + line * CELL.step;
          this.#page.texts.push({ text, x: x + CELL.pad, y, size: CELL.size });
        }
        this.#page.lines.push([right, top, right, bottom]);
        reach.fill(cell.rowSpan, from, to);
      }
      reach = reach.map((rest) => Math.max(0, rest - 1));
      this.#y = bottom;
      this.#below(edges, reach);
      // A merged cell that goes on from the row above has its edges here as well.
      for (const edge of ownEdges(edges, placed)) this.#page.lines.push([edge, top, edge, bottom]);
    }
  }

  #across(edges: readonly number[]): void {
    this.#page.lines.push([edges[0] ?? 0, this.#y, edges.at(-1) ?? 0, this.#y]);
  }

  #below(edges: readonly number[], reach: readonly number[]): void {
    for (const [column, x] of edges.slice(0, -1).entries())
      if (reach[column] === 0) this.#page.lines.push([x, this.#y, edges[column + 1] ?? x, this.#y]);
  }
}

/** The edges of a row's cells; a place that no cell of the row covers belongs to a merge of one column. */
function ownEdges(edges: readonly number[], placed: ReturnType<typeof place>): number[] {
  const inner = new Set(placed.flatMap(({ from, to }) => edges.slice(from + 1, to)));
  return edges.filter((edge) => !inner.has(edge));
}

function place(cells: readonly Placed[], reach: readonly number[]) {
  let column = 0;
  return cells.map((cell) => {
    while ((reach[column] ?? 0) > 0) column += 1;
    const from = column;
    column += cell.colSpan;
    return { cell, from, to: column };
  });
}

/** Lines of at most `room` characters, the first shorter by the indent; half-width words stay whole. */
function breakLines(text: string, room: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = indent;
  for (const word of text.match(/[!-~]+|[^!-~]/gu) ?? []) {
    const width = /^[ -~]/u.test(word) ? word.length / 2 : 1;
    if (used + width > room && line !== '') {
      lines.push(line);
      [line, used] = ['', 0];
    }
    line += word;
    used += width;
  }
  return line === '' ? lines : [...lines, line];
}
