import type { ReportContent, SectionContent } from '#lib/report/content.ts';
import { insertItem } from '#lib/report/matter-items.ts';
import { readQuantity, tidyQuantity } from '#lib/report/quantity.ts';
import { type CellText, withCells } from '#lib/report/table-edits.ts';
import { textFields, withText } from '#lib/report/text-fields.ts';
import { blockOfRow, type CellRef, tableSections } from '#lib/template/cells.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import type { Recognised, Unplaced } from './recognised.ts';

/** Where the clerk puts a line: behind the text of a field (lib/report/place.ts), into a free item of its own, or nowhere. */
export type LineDecision =
  | { readonly id: string; readonly to: 'field'; readonly section: string; readonly field: string }
  | { readonly id: string; readonly to: 'item' }
  | { readonly id: string; readonly to: 'nowhere' };

/** What the clerk decided on the review screen; what is not named stays open. */
export type Decisions = {
  readonly year?: number;
  readonly agencyName?: string;
  /** Typed texts of undecided cells; '' leaves the cell blank and is a decision too. */
  readonly cells: readonly (CellRef & { readonly text: string })[];
  readonly lines: readonly LineDecision[];
};

/** The recognition with the clerk's decisions carried out. A decision about something that is not open changes nothing. */
export function decide(recognised: Recognised, decisions: Decisions): Recognised {
  const chosen = decisions.cells.filter((cell) =>
    recognised.undecided.some((open) => isSameCell(open, cell)),
  );
  const open = new Map(recognised.unplaced.map((line) => [line.id, line]));
  const placed = decisions.lines.filter(({ id }) => open.has(id));
  const content = placed.reduce(
    (before, decision) => putLine(before, decision, open.get(decision.id)),
    putCells(recognised.content, chosen),
  );
  return {
    ...recognised,
    year: decisions.year ?? recognised.year,
    agencyName: decisions.agencyName ?? recognised.agencyName,
    content,
    undecided: recognised.undecided.filter((cell) => !chosen.some((each) => isSameCell(each, cell))),
    unplaced: recognised.unplaced.filter(({ id }) => !placed.some((line) => line.id === id)),
    tables: recognised.tables.map((count) => ({
      ...count,
      read: count.read + newlyRead(count.table, chosen),
    })),
  };
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

function putCells(content: ReportContent, chosen: Decisions['cells']): ReportContent {
  const changed = tableSections(format2021).flatMap(({ id, table }) => {
    const cells = chosen.filter((cell) => cell.table === table.id);
    const before = content[id];
    if (cells.length === 0 || !before || !('cells' in before)) return [];
    return [[id, withCells(table, before, cells.map(tidy(table)))] as const];
  });
  return { ...content, ...Object.fromEntries(changed) };
}

function tidy(table: Table): (cell: CellText) => CellText {
  return ({ row, column, text }) => ({ row, column, text: tidyQuantity(text, unitOf(table, row)) });
}

function unitOf(table: Table, row: string) {
  return blockOfRow(table, row)?.unit ?? 'count';
}

function newlyRead(tableId: string, chosen: Decisions['cells']): number {
  const table = tableSections(format2021).find(({ table: { id } }) => id === tableId)?.table;
  if (!table) return 0;
  return chosen.filter(
    (cell) => cell.table === tableId && readQuantity(cell.text, unitOf(table, cell.row)).kind === 'figure',
  ).length;
}

function putLine(content: ReportContent, decision: LineDecision, line: Unplaced | undefined): ReportContent {
  if (!line || decision.to === 'nowhere') return content;
  if (decision.to === 'item') {
    const matters = format2021.sections.find(({ kind }) => kind === 'matters')?.id ?? '';
    const before = content[matters];
    if (!before || !('items' in before)) return content;
    const item = { id: `imported-${line.id}`, heading: '', text: line.text };
    return { ...content, [matters]: insertItem(before, item, before.items.length) };
  }
  const before = content[decision.section];
  return before ? { ...content, [decision.section]: append(before, decision.field, line.text) } : content;
}

function append(section: SectionContent, field: string, text: string): SectionContent {
  const before = textFields(section)[field];
  if (before === undefined) return section;
  return withText(section, field, before === '' ? text : `${before}\n${text}`);
}
