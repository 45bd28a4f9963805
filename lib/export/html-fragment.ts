import type { Run } from '#lib/report/paragraphs.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import { readsAsList } from './cell-typography.ts';
import type { PageBlock, ReportDocument } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import { type Dress, paintRow, type TableBlock } from './html-table.ts';
import { tableLook } from './typography.ts';

/**
 * Content management systems drop style sheets, div, thead, caption, colgroup, class and id, so everything is said
 * twice: by plain attributes and by inline styles. Font names stand without quotes to survive in an attribute.
 */
const BODY = 'font-family:FangSong_GB2312,仿宋_GB2312,FangSong,仿宋,STFangsong,serif;font-size:16pt';
const LEVELS: Readonly<Record<Run['level'], string>> = {
  0: '',
  1: 'font-family:SimHei,黑体,STHeiti,sans-serif',
  2: 'font-family:KaiTi_GB2312,楷体_GB2312,KaiTi,楷体,STKaiti,serif',
  3: '',
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

/** Names that are read as a list stand left, everything else in the middle; figures say their width, and the names take the rest. */
function dressFor(table: Table): Dress {
  const { columns } = tableLook(table);
  const figure = Math.round((100 * (columns.at(-1) ?? 0)) / columns.reduce((sum, width) => sum + width, 0));
  return (cell) => {
    const align = readsAsList(cell, table) ? 'left' : 'center';
    const width = cell.role === 'value' && cell.colSpan === 1 ? ` width="${figure}%"` : '';
    return `${width} align="${align}" valign="middle" style="${CELL};text-align:${align}"`;
  };
}
