import type { Run } from '#lib/report/paragraphs.ts';
import type { Placed } from '#lib/template/layout.ts';
import { stubDepth } from '#lib/template/layout.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import type { PageBlock, ReportDocument } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import { columnShares } from './html-columns.ts';
import { paintRow, type TableBlock } from './html-table.ts';

/**
 * Content management systems drop style sheets, div, thead, caption, colgroup, class and id, so everything is said
 * twice: by plain attributes and by inline styles. Font names stand without quotes to survive in an attribute.
 */
const BODY = 'font-family:FangSong_GB2312,仿宋_GB2312,FangSong,仿宋,STFangsong,serif;font-size:16pt';
const LEVELS: Readonly<Record<Run['level'], string>> = {
  0: '',
  1: 'font-family:SimHei,黑体,STHeiti,sans-serif',
  2: 'font-family:KaiTi_GB2312,楷体_GB2312,KaiTi,楷体,STKaiti,serif',
  3: 'font-weight:bold',
  4: '',
};
const PARAGRAPH = `margin:0;line-height:1.8;text-indent:2em;${BODY}`;
const CELL = 'border:1px solid #000;padding:4px;font-weight:normal;background:none';

/** The report as HTML to be pasted into a portal's editor. */
export function writeHtmlFragment({ blocks, unfinished }: ReportDocument): string {
  const mark = unfinished ? [`<p align="center" style="color:#a8201a">未定稿</p>`] : [];
  return [...mark, ...blocks.map(paintBlock), ''].join('\n');
}

function paintBlock(block: PageBlock): string {
  switch (block.kind) {
    case 'title':
      return `<h1 align="center" style="text-align:center;font-weight:normal;font-size:22pt">${escapeHtml(block.text)}</h1>`;
    case 'heading':
      return `<h2 style="margin:0;line-height:1.8;text-indent:2em;font-weight:normal;font-size:16pt;${LEVELS[1]}">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="${PARAGRAPH}">${block.runs.map(paintRun).join('')}</p>`;
    case 'table':
      return paintTable(block);
    default:
      return block satisfies never;
  }
}

function paintRun({ text, level }: Run): string {
  return LEVELS[level] === ''
    ? escapeHtml(text)
    : `<span style="${LEVELS[level]}">${escapeHtml(text)}</span>`;
}

function paintTable({ table, rows, print }: TableBlock): string {
  const dress = dressFor(table);
  return [
    '<table border="1" cellspacing="0" cellpadding="4" width="100%" align="center" style="width:100%;border-collapse:collapse;font-size:10.5pt;line-height:1.4">',
    '<tbody>',
    ...rows.map((row) => paintRow(row, print, dress)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** Names of lines stand left, everything else in the middle; widths are said where one cell is one column. */
function dressFor(table: Table) {
  const shares = columnShares(table);
  const stub = Math.max(...table.blocks.map(stubDepth));
  return (cell: Placed): string => {
    const align = cell.role === 'rowHeading' && cell.covers.length === 1 ? 'left' : 'center';
    const share = cell.role === 'value' && cell.colSpan === 1 ? shares[stub] : undefined;
    const width = share === undefined ? '' : ` width="${Math.round(share)}%"`;
    return `${width} align="${align}" valign="middle" style="${CELL};text-align:${align}"`;
  };
}
