import type { Run } from '#lib/report/paragraphs.ts';
import type { PageBlock, ReportDocument } from './document.ts';
import { escapeHtml } from './escape-html.ts';
import { type Portal, portalTags } from './html-head.ts';
import { paintPageTable } from './html-page-table.ts';
import { htmlShell } from './html-shell.ts';
import { PAGE_STYLE } from './html-styles.ts';

/** The report as one self-contained page, for the screen and for the printer. */
export function writeHtmlPage(document: ReportDocument, portal: Portal): string {
  const { title, blocks, unfinished } = document;
  return htmlShell(
    {
      title: unfinished ? `${title}（未定稿）` : title,
      tags: portalTags(document, portal),
      style: PAGE_STYLE,
    },
    [
      ...(unfinished ? ['<p class="mark">未定稿</p>'] : []),
      ...blocks.map((block) => paintBlock(block, document)),
    ],
    unfinished ? 'unfinished' : '',
  );
}

function paintBlock(block: PageBlock, { year }: ReportDocument): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${paintTitle(block.text, year)}</h1>`;
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return paintParagraph(block.runs);
    case 'table':
      return paintPageTable(block);
    default:
      return block satisfies never;
  }
}

/** A title too long for its line breaks before the year, where the name of the agency ends. */
function paintTitle(title: string, year: number): string {
  const end = Math.max(0, title.indexOf(`${year}年`));
  const parts = [title.slice(0, end), title.slice(end)].filter((part) => part !== '');
  return parts.map((part) => `<span>${escapeHtml(part)}</span>`).join('');
}

/** A second-level heading that stands alone is a heading of the page too; every other lead is a matter of its face. */
function paintParagraph(runs: readonly Run[]): string {
  const [first] = runs;
  if (runs.length === 1 && first?.level === 2) return `<h3>${escapeHtml(first.text)}</h3>`;
  const isHeading = runs.length === 1 && first !== undefined && first.level !== 0;
  return `<p${isHeading ? ' class="lead"' : ''}>${runs.map(paintRun).join('')}</p>`;
}

function paintRun({ text, level }: Run): string {
  return level === 0 ? paintText(text) : `<span class="level-${level}">${paintText(text)}</span>`;
}

/** A long address may break after its slashes and dots: otherwise the line before it is pulled apart. */
function paintText(text: string): string {
  return text
    .split(/(https?:\/\/[\w./?=&%#~:-]+)/u)
    .map((part, at) =>
      at % 2 === 0
        ? escapeHtml(part)
        : part
            .split(/(?<=[/.](?=\w))/u)
            .map(escapeHtml)
            .join('<wbr>'),
    )
    .join('');
}
