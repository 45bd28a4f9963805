import { Document, Packer, Paragraph, Tab, TextRun } from 'docx';
import type { Run } from '#lib/report/paragraphs.ts';
import { documentText, type PageBlock, type ReportDocument } from './document.ts';
import { draftMarks, pageNumbers } from './docx-folio.ts';
import { settlePackage } from './docx-package.ts';
import { appPart, corePart, fontTablePart, settingsPart } from './docx-settings.ts';
import { styleIds, stylesPart } from './docx-styles.ts';
import { tableElement } from './docx-table.ts';
import { titleLines } from './title-lines.ts';
import { afterTable, page } from './typography.ts';
import { dropForbidden } from './xml-text.ts';

/**
 * The report as a Word file set to GB/T 9704-2012. The same report and stamp give the same bytes, in any process and
 * time zone. `created` is ms since 1970.
 */
export async function writeDocx(
  document: ReportDocument,
  stamp: { readonly created: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, agency, year, notice, unfinished } = document;
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    customProperties: [{ name: '正文SHA-256', value: await digest(documentText(document).join('\n')) }],
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              right: page.right,
              bottom: page.bottom,
              left: page.left,
              header: page.header,
              footer: page.footer,
              gutter: 0,
            },
          },
          grid: { type: 'lines', linePitch: page.line },
        },
        ...(unfinished ? { headers: draftMarks() } : {}),
        footers: pageNumbers(),
        children: document.blocks.map((block, index) =>
          blockElement(block, document.blocks[index - 1], document),
        ),
      },
    ],
  });
  const words = { title, subject: notice, agency, keywords: ['政府信息公开', '年度报告', `${year}年`] };
  const parts = [
    { path: 'word/styles.xml', data: stylesPart },
    { path: 'word/settings.xml', data: settingsPart },
    { path: 'word/fontTable.xml', data: fontTablePart },
    { path: 'docProps/app.xml', data: appPart },
    { path: 'docProps/core.xml', data: corePart(words, stamp.created) },
  ];
  return settlePackage(await Packer.pack(file, 'uint8array', undefined, parts));
}

function blockElement(block: PageBlock, previous: PageBlock | undefined, { year }: ReportDocument) {
  switch (block.kind) {
    case 'title':
      return new Paragraph({
        style: styleIds.title,
        children: titleLines(dropForbidden(block.text), year).map(
          (text, index) => new TextRun({ text, break: index }),
        ),
      });
    case 'heading':
      return new Paragraph({
        style: styleIds.heading,
        ...(previous?.kind === 'table' ? { spacing: { before: afterTable } } : {}),
        children: [new TextRun(dropForbidden(block.text))],
      });
    case 'paragraph':
      return new Paragraph({
        style: styleIds.body,
        // A heading that is a paragraph of its own stays with the text it heads.
        ...(block.runs.length === 1 && block.runs[0]?.level !== 0 ? { keepNext: true } : {}),
        children: block.runs.map(textRun),
      });
    case 'table':
      return tableElement(block);
    default:
      return block satisfies never;
  }
}

/** GB/T 9704-2012, 7.3.3: 一、黑体, （一）楷体, 1. and （1）仿宋 like the text. */
function textRun({ text, level }: Run): TextRun {
  const style = level === 1 ? styleIds.level1 : level === 2 ? styleIds.level2 : undefined;
  return new TextRun({ children: withTabs(dropForbidden(text)), ...(style ? { style } : {}) });
}

/** A tab within a text element is a blank to some readers; as an element of its own it is a tab to all. */
function withTabs(text: string): (string | Tab)[] {
  return text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
