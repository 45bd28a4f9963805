import type { Glyph, PageDrawing } from './pdf-drawing.ts';
import { cellAround, findTables, type RuledTable } from './pdf-grid.ts';
import { joinLines, linesOf, type TextLine } from './pdf-lines.ts';

/** A table on one page: the edges of its columns, and its rows, a place that a merge covers as ''. */
export type PageTable = {
  readonly kind: 'table';
  readonly xs: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly top: number;
};

/** What stands on a page from top to bottom. */
export type PagePart = PageTable | { readonly kind: 'line'; readonly line: TextLine };

/** Middle of a character above its baseline, in parts of its size. */
const MIDDLE = 0.35;

/** Sorts the characters of a page into the cells of its tables and the lines around them. */
export function pageParts({ glyphs, strokes }: PageDrawing): PagePart[] {
  const tables = findTables(strokes);
  const inCells = tables.map(() => new Map<number, Glyph[]>());
  const free = glyphs.filter((glyph) => {
    if (glyph.run === 'askew') return false;
    const [x, y] = middleOf(glyph);
    for (const [at, table] of tables.entries()) {
      const cell = cellAround(table, x, y);
      if (cell === undefined) continue;
      const held = inCells[at]?.get(cell);
      if (held) held.push(glyph);
      else inCells[at]?.set(cell, [glyph]);
      return false;
    }
    return true;
  });
  const lines = linesOf(free).map((line): PagePart => ({ kind: 'line', line }));
  const filled = tables.map((table, at) => fillTable(table, inCells[at] ?? new Map()));
  return [...lines, ...filled].sort((a, b) => placeOf(a) - placeOf(b));
}

function middleOf({ left, right, baseline, size, run }: Glyph): readonly [x: number, y: number] {
  return [(left + right) / 2, run === 'along' ? baseline : baseline - MIDDLE * size];
}

function fillTable(
  { xs, ys, cellAt }: RuledTable,
  inCells: ReadonlyMap<number, readonly Glyph[]>,
): PageTable {
  const columns = xs.length - 1;
  const rows = ys.slice(1).map((_, row) =>
    xs.slice(1).map((__, column) => {
      const place = row * columns + column;
      return cellAt[place] === place ? textOf(inCells.get(place) ?? []) : '';
    }),
  );
  return { kind: 'table', xs, rows, top: ys[0] ?? 0 };
}

/** A cell is one text, however its lines are broken. */
function textOf(glyphs: readonly Glyph[]): string {
  return linesOf(glyphs).reduce((text, line) => joinLines(text, line.text), '');
}

function placeOf(part: PagePart): number {
  return part.kind === 'table' ? part.top : part.line.baseline;
}
