import { spokenName, tableSections, totalRelation } from '#lib/template/cells.ts';
import {
  type Block,
  type Line,
  leaves,
  type ReportFormat,
  type TableSection,
} from '#lib/template/vocabulary.ts';
import { blankSection, type ReportContent } from './content.ts';
import { readQuantity } from './quantity.ts';
import { withCells } from './table-edits.ts';
import type { Typed } from './values.ts';

/** Figures of one line that this year's checks need of the year before. */
export type NeededFigures = {
  readonly section: TableSection;
  readonly block: Block;
  /** What the line is called: 结转下年度, 现行有效件数. */
  readonly name: string;
  readonly cells: readonly { readonly row: string; readonly column: string; readonly name: string }[];
};

/** Every figure of last year that a relation reads or texts are compared with, line by line; totals follow from the others. */
export function neededOfLastYear(format: ReportFormat): readonly NeededFigures[] {
  return tableSections(format).flatMap((section) =>
    section.table.blocks.flatMap((block) => [...readByRelations(section, block), ...quoted(section, block)]),
  );
}

function readByRelations(section: TableSection, block: Block): NeededFigures[] {
  const found = new Map<string, NeededFigures>();
  for (const { forEach, left, right } of block.relations) {
    for (const term of [...left.sumOf, ...right.sumOf]) {
      if (typeof term === 'string') continue;
      const [own, others] = forEach === 'row' ? [block.columns, block.rows] : [block.rows, block.columns];
      const line = leaves(own).find(({ id }) => id === term.lastYear);
      if (!line) continue;
      const cells = leaves(others)
        .map((other) => ({
          row: forEach === 'row' ? other.id : line.id,
          column: forEach === 'row' ? line.id : other.id,
          name: other.label,
        }))
        .filter(({ row, column }) => !totalRelation(block, row, column));
      found.set(line.id, { section, block, name: spokenName(line), cells });
    }
  }
  return [...found.values()];
}

function quoted(section: TableSection, block: Block): NeededFigures[] {
  return (block.quotedLater ?? []).map(({ row, column }) => {
    const [line, other] = [lineOf(block.rows, row), lineOf(block.columns, column)];
    return { section, block, name: spokenName(line), cells: [{ row, column, name: other.label }] };
  });
}

function lineOf(axis: readonly Line[], id: string): Line {
  const line = leaves(axis).find((each) => each.id === id);
  if (!line) throw new Error(`no line ${id}`);
  return line;
}

/**
 * A report of last year of which only these figures are known, by table section; everything else in `typed` is passed over.
 * Null where none of them is typed, or one of them is no figure.
 */
export function reportOfFewFigures(
  format: ReportFormat,
  typed: Readonly<Record<string, Typed>>,
): ReportContent | null {
  const content: Record<string, ReturnType<typeof blankSection>> = {};
  let known = 0;
  for (const { section, block, cells } of neededOfLastYear(format)) {
    for (const { row, column } of cells) {
      const text = typed[section.id]?.[row]?.[column] ?? '';
      const reading = readQuantity(text, block.unit);
      if (reading.kind === 'unreadable') return null;
      if (reading.kind === 'blank') continue;
      known += 1;
      const before = content[section.id] ?? blankSection(section);
      if (!('cells' in before)) throw new Error(`${section.id} has no cells`);
      content[section.id] = withCells(section.table, before, [{ row, column, text }]);
    }
  }
  return known === 0 ? null : content;
}
