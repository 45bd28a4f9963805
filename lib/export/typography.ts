import { gridWidth } from '#lib/template/layout.ts';
import type { Table } from '#lib/template/vocabulary.ts';

/** Lengths are twips (1/20 pt), font sizes half-points, as WordprocessingML counts them. GB/T 9704-2012 where nothing else is said. */
export const page = {
  width: 11906,
  height: 16838,
  /** 天头 37 mm, 订口 28 mm; the type area is 156 × 225 mm. */
  top: 2098,
  right: 1474,
  bottom: 1984,
  left: 1588,
  header: 851,
  footer: 1417,
  /** Width of the type area. */
  measure: 8844,
  /** 22 lines: one twip more, and the 22nd line falls on the next page. */
  line: 579,
  /** 28 characters to the line: 28 × (320 − 5) fits the measure. */
  tracking: -5,
} as const;

/** 字体. Latin letters and figures in the text are set in `latin`, everything else by its part. */
export const faces = {
  latin: 'Times New Roman',
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  folio: '宋体',
} as const;

/** 2号 title, 3号 text, 4号 page numbers. */
export const sizes = { title: 44, body: 32, folio: 28 } as const;

/** How one table is set. Widths, heights and lines are twips, sizes half-points. */
export type TableLook = {
  /** Paragraph style of its cells. */
  readonly style: string;
  /** Widths of the grid columns, together no wider than the measure. */
  readonly columns: readonly number[];
  readonly size: number;
  readonly line: number;
  /** Least height of a row. */
  readonly row: number;
};

/** Room between a table and the heading below it. */
export const afterTable = 120;

/** Left and right of the text in a cell, and above and below it where it fills the row. */
export const cellPadding = 57;
export const cellLeading = 20;

const plain = { style: 'TableText', size: 20, line: 280, row: 400 } as const;

/**
 * Table three with its heading has to fit one page: 10 pt on 12.5 pt lines. Its label columns hold two, four and
 * thirteen characters, so that （三）不予公开 and most labels do not break; a figure has room for five digits.
 */
export const tableLooks: Readonly<Record<string, TableLook>> = {
  disclosure: {
    style: 'DisclosureTableText',
    columns: [2211, 2211, 2211, 2211],
    size: 24,
    line: 320,
    row: 480,
  },
  requests: {
    style: 'RequestsTableText',
    columns: [560, 960, 2844, 640, 640, 640, 640, 640, 640, 640],
    size: 20,
    line: 250,
    row: 350,
  },
  reconsideration: { ...plain, style: 'ReconsiderationTableText', columns: evenly(15) },
};

/** The look of a table; columns of even width where the table, or a later form of it, is not listed. */
export function tableLook(table: Table): TableLook {
  const width = gridWidth(table);
  const listed = tableLooks[table.id];
  return listed?.columns.length === width ? listed : { ...plain, columns: evenly(width) };
}

/** Styles that cells are set in. */
export const tableStyles: readonly Omit<TableLook, 'columns'>[] = [plain, ...Object.values(tableLooks)];

function evenly(count: number): number[] {
  const width = Math.floor(page.measure / count);
  const spare = page.measure - width * count;
  return Array.from({ length: count }, (_, index) => width + (index < spare ? 1 : 0));
}
