import { type CellRef, tableSections, totalRelation } from '#lib/template/cells.ts';
import { type Block, leaves, type ReportFormat, type Table } from '#lib/template/vocabulary.ts';
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
        return totalRelation(block, cell.row, cell.column) ? [] : [{ block, ...cell, from }];
      });
    }),
  );
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
