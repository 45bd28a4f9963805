import type { LayoutRow, Placed } from '#lib/template/layout.ts';
import { labelLines, readsAsList } from './cell-typography.ts';
import type { PageBlock } from './document.ts';
import { BodyElement, type Element, element, textRun } from './docx-element.ts';
import { fitFigure } from './fit-figure.ts';
import { cellPadding, type TableLook, tableLook } from './typography.ts';
import { dropForbidden } from './xml-text.ts';

type TableBlock = PageBlock & { readonly kind: 'table' };

/** One cell of the grid: where it starts, how far it reaches, and whether it goes on from the row above. */
type GridCell = {
  readonly column: number;
  readonly span: number;
  readonly merge: 'none' | 'start' | 'continue';
  readonly placed: Placed | null;
};

/** The printed table: official merges, fixed widths, rows that keep together on one page. */
export function tableElement(block: TableBlock): BodyElement {
  const look = tableLook(block.table);
  const width = look.columns.reduce((sum, column) => sum + column, 0);
  const grid = placeOnGrid(block.rows, look.columns.length);
  // Only where the whole table has one head; the heads of a stacked table belong to its parts.
  const repeated = block.table.blocks.length === 1 ? block.rows.findIndex(({ role }) => role !== 'head') : 0;
  return new BodyElement('tbl', [
    element('tblPr', {}, [
      element('tblStyle', { val: 'ReportTable' }),
      element('tblW', { w: width, type: 'dxa' }),
      element('jc', { val: 'center' }),
      element('tblLayout', { type: 'fixed' }),
      element('tblLook', {
        val: '0000',
        firstRow: 0,
        lastRow: 0,
        firstColumn: 0,
        lastColumn: 0,
        noHBand: 1,
        noVBand: 1,
      }),
      element('tblCaption', { val: block.table.caption }),
      element('tblDescription', { val: `${block.table.name}，${block.table.caption}` }),
    ]),
    element(
      'tblGrid',
      {},
      look.columns.map((w) => element('gridCol', { w })),
    ),
    ...grid.map((cells, index) => {
      const keepNext = index < grid.length - 1;
      return element('tr', {}, [
        element('trPr', {}, [
          element('cantSplit'),
          element('trHeight', { val: look.row, hRule: 'atLeast' }),
          ...(index < repeated ? [element('tblHeader')] : []),
        ]),
        ...cells.map((cell) => cellElement(cell, look, keepNext, block)),
      ]);
    }),
  ]);
}

/** Adds the cells that a merge goes on through, so that every row fills the grid. Throws when the rows do not tile it. */
export function placeOnGrid(rows: readonly LayoutRow[], width: number): GridCell[][] {
  const open = new Map<number, { span: number; rows: number }>();
  return rows.map(({ cells }, index) => {
    const waiting = [...cells];
    const row: GridCell[] = [];
    for (let column = 0; column < width; ) {
      const above = open.get(column);
      const placed = above ? null : waiting.shift();
      if (placed === undefined)
        throw new Error(`Row ${index} of the layout ends at column ${column} of ${width}`);
      const span = above?.span ?? placed?.colSpan ?? 1;
      const rowsLeft = (above?.rows ?? placed?.rowSpan ?? 1) - 1;
      row.push({ column, span, placed, merge: above ? 'continue' : rowsLeft > 0 ? 'start' : 'none' });
      if (rowsLeft > 0) open.set(column, { span, rows: rowsLeft });
      else open.delete(column);
      column += span;
    }
    return row;
  });
}

function cellElement(cell: GridCell, look: TableLook, keepNext: boolean, block: TableBlock): Element {
  const { column, span, merge, placed } = cell;
  const width = look.columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  return element('tc', {}, [
    element('tcPr', {}, [
      element('tcW', { w: width, type: 'dxa' }),
      ...(span > 1 ? [element('gridSpan', { val: span })] : []),
      ...(merge === 'none' ? [] : [element('vMerge', merge === 'start' ? { val: 'restart' } : {})]),
      element('vAlign', { val: 'center' }),
    ]),
    element('p', {}, [
      element('pPr', {}, [
        element('pStyle', { val: look.style }),
        ...(keepNext ? [element('keepNext')] : []),
        ...(placed && readsAsList(placed, block.table) ? [element('jc', { val: 'left' })] : []),
      ]),
      ...(placed ? cellRuns(placed, width - 2 * cellPadding, look, block) : []),
    ]),
  ]);
}

function cellRuns(placed: Placed, room: number, look: TableLook, { print }: TableBlock): Element[] {
  const text = dropForbidden(placed.role === 'value' ? print(placed.row, placed.column) : placed.text);
  if (text === '') return [];
  if (placed.role !== 'value') {
    return labelLines(text, placed.rowSpan).flatMap((line, index) =>
      index === 0 ? [textRun(line)] : [element('r', {}, [element('br')]), textRun(line)],
    );
  }
  const { size, scale } = fitFigure(text, room, look.size);
  return [
    textRun(text, [
      ...(scale === 100 ? [] : [element('w', { val: scale })]),
      ...(size === look.size ? [] : [element('sz', { val: size }), element('szCs', { val: size })]),
    ]),
  ];
}
