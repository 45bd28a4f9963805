import { type CellRef, spokenName, tableSections, totalRelation } from '#lib/template/cells.ts';
import { type Block, type Line, leaves, type ReportFormat, type Table } from '#lib/template/vocabulary.ts';
import { blankSection, type ReportContent, type TableContent } from './content.ts';
import { printQuantity } from './quantity.ts';
import type { LastYear } from './report.ts';
import { type CellText, withCells } from './table-edits.ts';
import { type YearBefore, yearBefore } from './year-before.ts';

/** A cell of this year and the one of last year that it continues (上年结转, 结转下年度). */
type Continued = {
  readonly block: Block;
  readonly row: string;
  readonly column: string;
  readonly from: Pick<CellRef, 'row' | 'column'>;
  /** What last year's line is called: 结转下年度. */
  readonly name: string;
};

/** The cells a clerk fills in that have to equal one cell of last year: one line against one line, totals left out. */
function continuedCells(table: Table): readonly Continued[] {
  return table.blocks.flatMap((block) =>
    block.relations.flatMap(({ forEach, left, compare, right }) => {
      const [own, ...others] = left.sumOf;
      const [before, ...more] = right.sumOf;
      if (compare !== 'equals' || others.length + more.length > 0) return [];
      if (typeof own !== 'string' || typeof before !== 'object') return [];
      return leaves(forEach === 'row' ? block.rows : block.columns).flatMap(({ id }): Continued[] => {
        const cell = forEach === 'row' ? { row: id, column: own } : { row: own, column: id };
        const { lastYear } = before;
        const from = forEach === 'row' ? { row: id, column: lastYear } : { row: lastYear, column: id };
        const name = nameOf(forEach === 'row' ? block.columns : block.rows, lastYear);
        return totalRelation(block, cell.row, cell.column) ? [] : [{ block, ...cell, from, name }];
      });
    }),
  );
}

function nameOf(axis: readonly Line[], id: string): string {
  const line = leaves(axis).find((each) => each.id === id);
  return line ? spokenName(line) : id;
}

/** Where in last year's report the figure of a cell comes from: its cell, and what its line is called; undefined for other cells. */
export function sourceOf(
  table: Table,
  { row, column }: Pick<CellRef, 'row' | 'column'>,
): Pick<Continued, 'from' | 'name'> | undefined {
  return continuedCells(table).find((cell) => cell.row === row && cell.column === column);
}

const known = new WeakMap<YearBefore, readonly CellText[]>();

/** What last year hands on to a table, cell by cell. A figure that is not known hands on nothing: blank is not zero. */
export function handedOn(table: Table, before: YearBefore): readonly CellText[] {
  const texts =
    known.get(before) ??
    continuedCells(table).flatMap(({ block, row, column, from }): CellText[] => {
      const figure = before.values[from.row]?.[from.column] ?? null;
      return figure === null ? [] : [{ row, column, text: printQuantity(figure, block.unit) }];
    });
  known.set(before, texts);
  return texts;
}

/** The content a new report starts with: blank but for what last year hands on. */
export function carriedOver(format: ReportFormat, year: number, lastYear: LastYear): ReportContent {
  const sections = tableSections(format).flatMap((section): [string, TableContent][] => {
    const before = yearBefore({ year, lastYear }, section.table);
    const texts = before ? handedOn(section.table, before) : [];
    const blank = blankSection(section);
    if (texts.length === 0 || !('cells' in blank)) return [];
    return [[section.id, withCells(section.table, blank, texts)]];
  });
  return Object.fromEntries(sections);
}
