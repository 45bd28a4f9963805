import type { ReadPage } from './pdf-edges.ts';
import type { TextLine } from './pdf-lines.ts';
import type { PageTable } from './pdf-page-parts.ts';
import { appendLine, continues, type Measure, measureOf } from './pdf-paragraphs.ts';
import { continuesTable, joinCutRow, withoutRepeatedHead } from './pdf-table-parts.ts';
import type { Piece } from './source.ts';

type Paragraph = Extract<Piece, { readonly kind: 'paragraph' }>;
type Row = Extract<Piece, { readonly kind: 'row' }>;

/** Brings the pages into one sequence: lines joined to paragraphs and tables to tables, over the ends of pages too. */
export function piecesOf(pages: readonly ReadPage[]): Piece[] {
  const width = Math.max(...pages.map((page) => page.width));
  const assembly = new Assembly(measureOf(pages.flatMap(linesOn), width));
  for (const page of pages) {
    assembly.turn(page.page, measureOf(linesOn(page), page.width));
    for (const part of page.parts) {
      if (part.kind === 'line') assembly.addLine(part.line);
      else assembly.addTable(part);
    }
  }
  return assembly.pieces;
}

/** A line with this many figures set apart is a row: prose never sets them so. */
const FEWEST_FIGURES = 3;

function isLooseRow({ parts }: TextLine): boolean {
  return parts.filter((part) => /^\d[\d.,]*$/u.test(part)).length >= FEWEST_FIGURES;
}

function linesOn({ parts }: ReadPage): TextLine[] {
  return parts.flatMap((part) => (part.kind === 'line' ? [part.line] : []));
}

class Assembly {
  readonly pieces: Piece[] = [];
  readonly #general: Measure;
  #measure: Measure;
  #page = 0;
  #line: { readonly line: TextLine; readonly measure: Measure } | undefined;
  #table: { readonly table: PageTable; readonly first: number; readonly page: number } | undefined;
  #tables = 0;

  constructor(general: Measure | undefined) {
    this.#general = general ?? { left: 0, right: 0 };
    this.#measure = this.#general;
  }

  /** Goes on to the next page. A page with a few short lines runs between the edges of the others. */
  turn(page: number, measure: Measure | undefined): void {
    const isTelling =
      measure !== undefined &&
      measure.right - measure.left > (this.#general.right - this.#general.left) * 0.8;
    this.#page = page;
    this.#measure = isTelling ? measure : this.#general;
  }

  addLine(line: TextLine): void {
    if (isLooseRow(line)) {
      this.#addLooseRow(line);
      return;
    }
    const before = this.#line;
    const last = this.pieces.at(-1);
    if (before && last?.kind === 'paragraph' && continues(before.line, line, before.measure, this.#measure)) {
      const joined: Paragraph = { ...last, text: appendLine(last.text, line) };
      this.pieces[this.pieces.length - 1] = joined;
    } else {
      this.pieces.push({ kind: 'paragraph', text: line.text, page: this.#page });
    }
    this.#line = { line, measure: this.#measure };
    this.#table = undefined;
  }

  /** A row of a table without lines: rows that follow each other are one table. */
  #addLooseRow({ parts }: TextLine): void {
    if (this.pieces.at(-1)?.kind !== 'row' || this.#table) this.#tables += 1;
    this.pieces.push({ kind: 'row', table: this.#tables - 1, cells: parts, page: this.#page });
    this.#line = undefined;
    this.#table = undefined;
  }

  addTable(table: PageTable): void {
    this.#line = undefined;
    const open = this.#table;
    const isMore = open !== undefined && open.page < this.#page && continuesTable(open.table, table);
    if (!isMore) this.#tables += 1;
    const number = this.#tables - 1;
    const first = isMore ? open.first : this.pieces.length;
    const head = this.pieces.slice(first).flatMap((piece) => (piece.kind === 'row' ? [piece.cells] : []));
    const rows = isMore ? withoutRepeatedHead(head, table.rows) : table.rows;
    const [top, ...rest] = rows;
    const last = this.pieces.at(-1);
    const cut = isMore && top && last?.kind === 'row' ? joinCutRow(last.cells, top) : null;
    if (cut && last?.kind === 'row') this.pieces[this.pieces.length - 1] = { ...last, cells: cut };
    for (const cells of cut ? rest : rows) {
      const row: Row = { kind: 'row', table: number, cells, page: this.#page };
      this.pieces.push(row);
    }
    this.#table = { table, first, page: this.#page };
  }
}
