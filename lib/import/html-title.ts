import type { DefaultTreeAdapterTypes } from 'parse5';
import { attributeOf } from './html-element.ts';
import type { Piece } from './source.ts';

type Element = DefaultTreeAdapterTypes.Element;

/**
 * The title of the report where only the head of the page says it: portals print it from there, and a page saved
 * without its frame has lost it. Null where the pieces hold it, or the head names something else.
 */
export function titleOf(page: DefaultTreeAdapterTypes.Document, pieces: readonly Piece[]): string | null {
  const title = statedTitle(page);
  if (!title?.includes('年度报告')) return null;
  return pieces.some((piece) => endsTitle(piece.kind === 'row' ? piece.cells.join('') : piece.text))
    ? null
    : title;
}

/** ArticleTitle (国办发〔2017〕47号), else the title of the window up to the name of the site. */
function statedTitle(page: DefaultTreeAdapterTypes.Document): string | undefined {
  const html = childrenOf(page).find(({ tagName }) => tagName === 'html');
  const head = childrenOf(html).find(({ tagName }) => tagName === 'head');
  const meta = childrenOf(head).find((element) => /^ArticleTitle$/iu.test(attributeOf(element, 'name')));
  const [text] = childrenOf(head).find(({ tagName }) => tagName === 'title')?.childNodes ?? [];
  const window = text && 'value' in text ? text.value : undefined;
  return (meta && attributeOf(meta, 'content').trim()) || window?.split(/[-_|—–]/u)[0]?.trim();
}

function childrenOf(node: DefaultTreeAdapterTypes.ParentNode | undefined): Element[] {
  return (node?.childNodes ?? []).filter((child) => 'tagName' in child);
}

/** A short line that ends as titles do, a remark in brackets aside; longer titles stand on several lines. */
function endsTitle(text: string): boolean {
  return /^.{0,60}报告(?:[（(].{0,20}[）)])?$/u.test(text.replace(/\s/gu, ''));
}
