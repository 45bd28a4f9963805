import type { Placed } from '#lib/template/layout.ts';
import { gridWidth } from '#lib/template/layout.ts';
import { escapeHtml } from './escape-html.ts';
import { columnShares } from './html-columns.ts';
import {
  type BlockRows,
  type Dress,
  type Heading,
  paintRow,
  rowsByBlock,
  type TableBlock,
} from './html-table.ts';

/** Digits that a cell of the narrowest table holds at full size; a figure is set smaller rather than broken. */
const MOST_DIGITS = 4;

/**
 * A table of the full page: named for those who cannot see it, its headings tied to its figures by id, in a region
 * that scrolls by itself where the screen is narrower than the table.
 */
export function paintPageTable({ table, rows, print }: TableBlock): string {
  const groups = rowsByBlock(table, rows);
  const name = escapeHtml(table.caption);
  const columns = columnShares(table).map((share) => `<col style="width:${share}%">`);
  return [
    `<div class="region" role="region" tabindex="0" aria-label="${name}">`,
    `<table class="${gridWidth(table) > 4 ? 'dense' : 'plain'}">`,
    `<caption>${name}</caption>`,
    `<colgroup>${columns.join('')}</colgroup>`,
    ...groups.flatMap((group) => paintGroup(group, groups.length === 1, print, tie(table.id, group, print))),
    '</table>',
    '</div>',
  ].join('\n');
}

/** Headings that hold for the whole table repeat on every printed page; those of a stacked block stay with it. */
function paintGroup(
  { rows }: BlockRows,
  isWhole: boolean,
  print: TableBlock['print'],
  dress: Dress,
): string[] {
  const paint = (row: (typeof rows)[number]) => paintRow(row, print, dress);
  if (!isWhole) return ['<tbody>', ...rows.map(paint), '</tbody>'];
  const head = rows.filter(({ role }) => role !== 'body');
  const body = rows.filter(({ role }) => role === 'body');
  return ['<thead>', ...head.map(paint), '</thead>', '<tbody>', ...body.map(paint), '</tbody>'];
}

/** Gives headings their ids and figures the ids of every heading that stands over or before them. */
function tie(tableId: string, { block, rows }: BlockRows, print: TableBlock['print']): Dress {
  const headings = rows.flatMap(({ cells }) =>
    cells.filter((cell): cell is Heading => cell.role !== 'value'),
  );
  const idOf = ({ role, id }: Heading) => `${tableId}-${block.id}-${role}-${id}`;
  const above = ({ role, covers }: Heading, row: string, column: string) =>
    role === 'caption' ||
    (role === 'columnHeading' && covers.includes(column)) ||
    (role === 'rowHeading' && covers.includes(row));
  return (cell: Placed) => {
    if (cell.role !== 'value') return ` id="${idOf(cell)}"`;
    const ids = headings.filter((heading) => above(heading, cell.row, cell.column)).map(idOf);
    const long = print(cell.row, cell.column).length > MOST_DIGITS ? ' class="long"' : '';
    return ` headers="${ids.join(' ')}"${long}`;
  };
}
