import { buildDocument, type PageBlock } from '#lib/export/document.ts';
import type { Piece, Source } from '#lib/import/source.ts';
import type { ReportContent } from '#lib/report/content.ts';
import type { Report } from '#lib/report/report.ts';
import { gridWidth } from '#lib/template/layout.ts';

type TableBlock = Extract<PageBlock, { kind: 'table' }>;

/** A report as the readers of files hand it on: paragraphs, and rows in which a merge goes on as ''. */
export function reportSource(report: Report): Source {
  let tables = 0;
  const pieces = buildDocument(report, false).blocks.flatMap((block): Piece[] => {
    if (block.kind === 'table') {
      tables += 1;
      const table = tables;
      return gridRows(block).map((cells) => ({ kind: 'row', table, cells }));
    }
    return [{ kind: 'paragraph', text: textOf(block) }];
  });
  return { pieces, leftOut: [] };
}

/** The same as plain text: a row is a line with tabs, or each cell a line of its own. */
export function reportText(report: Report, cells: 'tabs' | 'lines' | 'pipes'): string {
  const lines = buildDocument(report, false).blocks.flatMap((block) => {
    if (block.kind !== 'table') return [textOf(block)];
    if (cells === 'tabs') return gridRows(block).map((row) => row.join('\t'));
    if (cells === 'pipes') return gridRows(block).map((row) => `| ${row.join(' | ')} |`);
    return gridRows(block).flatMap((row) => row.filter((cell) => cell !== ''));
  });
  return `${lines.join('\n\n')}\n`;
}

function textOf(block: Exclude<PageBlock, TableBlock>): string {
  return block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : block.text;
}

/** The cells of a table as a grid: a merged cell stands at its first place, the others it covers are ''. */
function gridRows({ table, rows, print }: TableBlock): string[][] {
  const width = gridWidth(table);
  const grid = rows.map(() => Array.from({ length: width }, (): string | undefined => undefined));
  for (const [top, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const left = grid[top]?.indexOf(undefined) ?? 0;
      for (let down = 0; down < cell.rowSpan; down += 1)
        grid[top + down]?.fill('', left, left + cell.colSpan);
      grid[top]?.splice(left, 1, cell.role === 'value' ? print(cell.row, cell.column) : cell.text);
    }
  }
  return grid.map((row) => row.map((cell) => cell ?? ''));
}

/** The content with its free items named in order: their ids are not part of what is published. */
export function withPlainIds(content: ReportContent): ReportContent {
  const plain = Object.entries(content).map(([id, section]) => {
    if (!('items' in section)) return [id, section] as const;
    const items = section.items.map((item, index) => ({ ...item, id: `item-${index + 1}` }));
    return [id, { ...section, items }] as const;
  });
  return Object.fromEntries(plain);
}
