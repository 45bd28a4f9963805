import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/universal';
import type { Placed } from '#lib/template/layout.ts';
import { gridWidth, stubDepth } from '#lib/template/layout.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import type { PageBlock, ReportDocument } from './document.ts';
import { settlePackage } from './docx-package.ts';
import { dropForbidden } from './xml-text.ts';

type TableBlock = PageBlock & { readonly kind: 'table' };

/** Widths of columns in characters: names of groups, names of rows, figures. */
const WIDTH = { group: 14, name: 44, figure: 12 } as const;
/** What is written as a number: all that a cell can hold has at most 13 digits, of which a spreadsheet keeps 15. */
const FIGURE = /^\d{1,9}(?:\.\d{1,6})?$/u;

/**
 * The tables of a report as a workbook, a sheet for each, with the official headings and merges. Figures are numbers, blanks
 * are blank, and every other text is a text whatever it begins with, so that none can become a formula. The same report
 * gives the same bytes.
 */
export async function writeXlsx({ blocks, title }: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = blocks
    .filter((block) => block.kind === 'table')
    .map((block, index) => ({
      data: [...(index === 0 ? [titleRow(title, block.table)] : []), ...sheetRows(block)],
      sheet: block.table.name,
      columns: widthsOf(block.table),
      orientation: 'landscape' as const,
    }));
  const file = await writeXlsxFile(sheets, { fontFamily: 'SimSun', fontSize: 11 }).toBlob();
  return settlePackage(new Uint8Array(await file.arrayBuffer()));
}

function widthsOf(table: Table): { width: number }[] {
  const stub = Math.max(...table.blocks.map(stubDepth));
  return Array.from({ length: gridWidth(table) }, (_, at) => ({
    width: at >= stub ? WIDTH.figure : at === stub - 1 ? WIDTH.name : WIDTH.group,
  }));
}

/** Whose tables these are, over the first of them: without it a workbook would not know its agency and year. */
function titleRow(title: string, table: Table): Row {
  const span = gridWidth(table);
  const look = { columnSpan: span, align: 'center', fontWeight: 'bold' } as const;
  return [
    { ...look, type: String, format: '@', value: dropForbidden(title) },
    ...Array.from({ length: span - 1 }, () => null),
  ];
}

/** The cells of every row; null where a merge covers the place. */
function sheetRows({ table, rows, print }: TableBlock): Row[] {
  const width = gridWidth(table);
  const sheet: (Cell | undefined)[][] = rows.map(() => Array.from({ length: width }, () => undefined));
  for (const [top, { cells }] of rows.entries())
    for (const cell of cells) {
      const left = sheet[top]?.indexOf(undefined) ?? 0;
      for (const row of sheet.slice(top, top + cell.rowSpan)) row.fill(null, left, left + cell.colSpan);
      sheet[top]?.splice(left, 1, cellOf(cell, print));
    }
  return sheet.map((row) => row.map((cell) => cell ?? null));
}

function cellOf(cell: Placed, print: TableBlock['print']): Cell {
  const look = {
    ...(cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    borderStyle: 'thin' as const,
    alignVertical: 'center' as const,
    wrap: true,
  };
  if (cell.role !== 'value')
    return {
      ...look,
      type: String,
      format: '@',
      value: dropForbidden(cell.text),
      align: cell.role === 'rowHeading' ? 'left' : 'center',
    };
  const text = print(cell.row, cell.column);
  if (text === '') return { ...look, align: 'center' };
  return FIGURE.test(text)
    ? { ...look, type: Number, value: Number(text), align: 'center' }
    : { ...look, type: String, format: '@', value: dropForbidden(text), align: 'center' };
}
