import { buildDocument, type PageBlock } from '#lib/export/document.ts';
import { escapeXml } from '#lib/export/xml-text.ts';
import type { Placed } from '#lib/template/layout.ts';
import { sampleReport } from './sample-report.ts';
import { cell, paragraph, row, run, table, type WordPart, wordFile, wordRoot } from './word-package.ts';

type TableBlock = Extract<PageBlock, { readonly kind: 'table' }>;

const NUMBERING: WordPart = {
  path: 'numbering.xml',
  type: 'numbering',
  xml: wordRoot(
    'numbering',
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  ),
};
const STYLES: WordPart = {
  path: 'styles.xml',
  type: 'styles',
  xml: wordRoot(
    'styles',
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  ),
};
const HEADER: WordPart = {
  path: 'header1.xml',
  type: 'header',
  xml: wordRoot('hdr', paragraph('清河市年报草稿')),
};

/**
 * The sample report as Word and WPS write it after some days of work: runs cut anywhere, numbers of headings counted by
 * the program, merges of both kinds, content controls, tracked changes, a text box, a page header.
 */
export function wordLikePackage(): Uint8Array<ArrayBuffer> {
  const { blocks } = buildDocument(sampleReport(), false);
  return wordFile(`${blocks.map(bodyOf).join('')}${TEXT_BOX}`, [NUMBERING, STYLES, HEADER]);
}

/** What belongs to no reader of text: an anchored box in both of its twins. */
const TEXT_BOX = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('框')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

function bodyOf(block: PageBlock): string {
  switch (block.kind) {
    case 'title':
      return `<w:p w:rsidR="00F1">${cutRuns(block.text)}</w:p>`;
    case 'heading':
      return paragraph(escapeXml(block.text.replace(/^[一二三四五六]、/u, '')), '<w:pStyle w:val="1"/>');
    case 'paragraph':
      return `<w:sdt><w:sdtPr/><w:sdtContent><w:p>${cutRuns(block.runs.map(({ text }) => text).join(''))}<w:del w:id="9" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p></w:sdtContent></w:sdt>`;
    case 'table':
      return tableOf(block);
    default:
      return block satisfies never;
  }
}

/** Word cuts a run wherever somebody has worked: every third character here, the middle piece as an addition. */
function cutRuns(text: string): string {
  const pieces = text.match(/.{1,3}/gsu) ?? [];
  return pieces
    .map((piece, index) =>
      index % 3 === 1
        ? `<w:ins w:id="${index}" w:author="a">${run(escapeXml(piece), '<w:b/>')}</w:ins>`
        : `<w:proofErr w:type="gramStart"/>${run(escapeXml(piece))}`,
    )
    .join('');
}

/** Merges down by vMerge; across by gridSpan in one row and by the older hMerge in the next. */
function tableOf(block: TableBlock): string {
  const open = new Map<number, { rows: number; span: number }>();
  const rows = block.rows.map(({ cells }, index) => {
    const written: string[] = [];
    let column = 0;
    const skipMerged = () => {
      for (let merge = open.get(column); merge && merge.rows > 0; merge = open.get(column)) {
        written.push(cell('', `<w:gridSpan w:val="${merge.span}"/><w:vMerge/>`));
        open.set(column, { ...merge, rows: merge.rows - 1 });
        column += merge.span;
      }
    };
    for (const placed of cells) {
      skipMerged();
      written.push(...cellsOf(placed, textOf(block, placed), index % 2 === 0 && placed.rowSpan === 1));
      open.set(column, { rows: placed.rowSpan - 1, span: placed.colSpan });
      column += placed.colSpan;
    }
    skipMerged();
    return index % 5 === 0
      ? `<w:sdt><w:sdtContent>${row(written)}</w:sdtContent></w:sdt>`
      : row(written, '<w:cantSplit/>');
  });
  return table(...rows);
}

function cellsOf({ rowSpan, colSpan }: Placed, text: string, isOld: boolean): string[] {
  const down = rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  if (colSpan === 1) return [cell(escapeXml(text), down)];
  if (!isOld) return [cell(escapeXml(text), `<w:gridSpan w:val="${colSpan}"/>${down}`)];
  const rest = Array.from({ length: colSpan - 1 }, () => cell('', '<w:hMerge/>'));
  return [cell(escapeXml(text), '<w:hMerge w:val="restart"/>'), ...rest];
}

function textOf(block: TableBlock, placed: Placed): string {
  return placed.role === 'value' ? block.print(placed.row, placed.column) : placed.text;
}
