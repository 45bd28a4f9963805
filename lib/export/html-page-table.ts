import { escapeHtml } from './escape-html.ts';
import { fitFigure } from './fit-figure.ts';
import {
  type BlockRows,
  type Dress,
  type Heading,
  paintRow,
  rowsByBlock,
  type TableBlock,
} from './html-table.ts';
import { cellPadding, tableLook } from './typography.ts';

/**
 * A table of the full page: named for those who cannot see it, its headings tied to its figures by id, in a region
 * that scrolls by itself where the screen is narrower than the table.
 */
export function paintPageTable(block: TableBlock): string {
  const { table, rows, print } = block;
  const { columns, style } = tableLook(table);
  const groups = rowsByBlock(table, rows);
  const name = escapeHtml(table.caption);
  const measure = columns.reduce((sum, width) => sum + width, 0);
  const shares = columns.map(
    (width) => `<col style="width:${Math.round((10_000 * width) / measure) / 100}%">`,
  );
  const sizeOf = figureSizes(block);
  const dress = (group: BlockRows): Dress => {
    const tie = headingTies(table.id, group);
    return (cell) => `${tie(cell)}${sizeOf(cell)}`;
  };
  return [
    `<div class="region" role="region" tabindex="0" aria-label="${name}">`,
    `<table class="${style}${columns.length > 4 ? ' dense' : ''}">`,
    `<caption>${name}</caption>`,
    `<colgroup>${shares.join('')}</colgroup>`,
    ...groups.flatMap((group) => paintGroup(group, groups.length === 1, print, dress(group))),
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
function headingTies(tableId: string, { block, rows }: BlockRows): Dress {
  const headings = rows.flatMap(({ cells }) =>
    cells.filter((cell): cell is Heading => cell.role !== 'value'),
  );
  const idOf = ({ role, id }: Heading) => `${tableId}-${block.id}-${role}-${id}`;
  const above = ({ role, covers }: Heading, row: string, column: string) =>
    role === 'caption' ||
    (role === 'columnHeading' && covers.includes(column)) ||
    (role === 'rowHeading' && covers.includes(row));
  return (cell) => {
    if (cell.role !== 'value') return ` id="${idOf(cell)}"`;
    const ids = headings.filter((heading) => above(heading, cell.row, cell.column)).map(idOf);
    return ` headers="${ids.join(' ')}"`;
  };
}

/** Readers without the usual faces set wider digits than a printer does. */
const SPARE = 0.9;

/** A figure that is too long for its column is set smaller rather than broken; what is no figure may break anywhere. */
function figureSizes({ table, print }: TableBlock): Dress {
  const { columns, size } = tableLook(table);
  const room = SPARE * ((columns.at(-1) ?? 0) - 2 * cellPadding);
  return (cell) => {
    if (cell.role !== 'value') return '';
    const text = print(cell.row, cell.column);
    if (!/^[\d.]*$/u.test(text)) return ' style="overflow-wrap:anywhere"';
    const fitting = fitFigure(text, cell.colSpan * room, size);
    const share = Math.floor((fitting.size * fitting.scale) / size);
    return share < 100 ? ` style="font-size:${share}%"` : '';
  };
}
