import { type Block, type Line, leaves, type Table } from './vocabulary.ts';

type Spans = { readonly rowSpan: number; readonly colSpan: number };

/** One printed cell: a heading with its text, or the place of a figure. */
export type Placed = Spans &
  (
    | {
        readonly role: 'caption' | 'corner' | 'columnHeading' | 'rowHeading';
        readonly id: string;
        readonly text: string;
        /** Ids of the lines this heading stands for. */
        readonly covers: readonly string[];
      }
    | { readonly role: 'value'; readonly row: string; readonly column: string; readonly block: Block }
  );

/** `head` rows repeat on every page; a caption opens a stacked block. */
export type LayoutRow = { readonly role: 'caption' | 'head' | 'body'; readonly cells: readonly Placed[] };

/** The one place where headings become spans. Every painter walks these rows and computes none. */
export function layoutTable(table: Table): readonly LayoutRow[] {
  const width = gridWidth(table);
  return table.blocks.flatMap((block) => layoutBlock(block, width));
}

/** Grid columns of the whole table: row headings and figures. */
export function gridWidth({ blocks }: Table): number {
  return Math.max(...blocks.map((block) => stubDepth(block) + leaves(block.columns).length));
}

/** Grid columns taken by row headings; none in a block without a corner. */
export function stubDepth({ corner, rows }: Block): number {
  return corner === null ? 0 : depth(rows);
}

function layoutBlock(block: Block, width: number): readonly LayoutRow[] {
  const caption: LayoutRow[] = block.caption
    ? [{ role: 'caption', cells: [heading('caption', block.id, block.caption, [], 1, width)] }]
    : [];
  return [...caption, ...layoutHead(block, width), ...layoutBody(block, width)];
}

function layoutHead(block: Block, width: number): LayoutRow[] {
  const levels = depth(block.columns);
  const rows = Array.from({ length: levels }, (): Placed[] => []);
  if (block.corner !== null)
    rows[0]?.push(heading('corner', block.id, block.corner, [], levels, stubDepth(block)));
  visit(block.columns, 0, (line, level) =>
    rows[level]?.push(
      heading(
        'columnHeading',
        line.id,
        line.label,
        covered(line),
        line.children ? 1 : levels - level,
        columnSpan(block, line, width),
      ),
    ),
  );
  return rows.map((cells) => ({ role: 'head', cells }));
}

function layoutBody(block: Block, width: number): LayoutRow[] {
  const stub = stubDepth(block);
  const columns = leaves(block.columns);
  const rows: LayoutRow[] = [];
  let headings: Placed[] = [];
  visit(block.rows, 0, (row, level) => {
    if (stub > 0) {
      headings.push(
        heading(
          'rowHeading',
          row.id,
          row.label,
          covered(row),
          leaves([row]).length,
          row.children ? 1 : stub - level,
        ),
      );
    }
    if (row.children) return;
    const values = columns.map(
      (column): Placed => ({
        role: 'value',
        row: row.id,
        column: column.id,
        block,
        rowSpan: 1,
        colSpan: columnSpan(block, column, width),
      }),
    );
    rows.push({ role: 'body', cells: [...headings, ...values] });
    headings = [];
  });
  return rows;
}

/** The last column of a narrow block takes the room that wider blocks of the stack need. */
function columnSpan(block: Block, line: Line, width: number): number {
  const columns = leaves(block.columns);
  const spare = width - stubDepth(block) - columns.length;
  const last = columns.at(-1);
  return leaves([line]).reduce((sum, leaf) => sum + 1 + (leaf === last ? spare : 0), 0);
}

function heading(
  role: 'caption' | 'corner' | 'columnHeading' | 'rowHeading',
  id: string,
  text: string,
  covers: readonly string[],
  rowSpan: number,
  colSpan: number,
): Placed {
  return { role, id, text, covers, rowSpan, colSpan };
}

function covered(line: Line): string[] {
  return leaves([line]).map(({ id }) => id);
}

function visit(axis: readonly Line[], level: number, see: (line: Line, level: number) => void) {
  for (const line of axis) {
    see(line, level);
    visit(line.children ?? [], level + 1, see);
  }
}

function depth(axis: readonly Line[]): number {
  return axis.length === 0 ? 0 : 1 + Math.max(...axis.map((line) => depth(line.children ?? [])));
}
