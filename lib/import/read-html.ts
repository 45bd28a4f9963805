import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { findArticle } from './html-article.ts';
import { pagePieces } from './html-pieces.ts';
import { textWithin } from './html-text-within.ts';
import { titleOf } from './html-title.ts';
import { walkHtml } from './html-walk.ts';
import { type LeftOut, sayLeftOut } from './say-left-out.ts';
import type { Piece, Source } from './source.ts';

/** What our own files carry while they are unfinished; it is no part of the report. */
const UNFINISHED = '未定稿';

/**
 * Reads a page or a fragment of HTML: a saved portal page, the source pasted from an editor, what Word, WPS or
 * LibreOffice saved, our own exports. Nothing is loaded or run. Never throws; a page without text has no pieces.
 */
export function readHtml(html: string): Source {
  const page = parseHtml(html);
  const { items, omitted } = walkHtml(page);
  const { pieces, around } = findArticle(pagePieces(items));
  const body = withoutMark(pieces);
  const left: LeftOut[] = [
    ...around.map((text): LeftOut => ({ why: 'navigation', text })),
    ...omitted.map(({ why, element }) => ({ why, text: why === 'picture' ? '' : textWithin(element) })),
  ];
  const title = titleOf(page, body);
  return {
    pieces: title === null ? body : [{ kind: 'paragraph', text: title }, ...body],
    leftOut: [
      ...sayLeftOut(left),
      ...(body.length < pieces.length ? [`“${UNFINISHED}”的标记没有带入。`] : []),
      ...sayUndecoded(html),
    ],
  };
}

/** The document of a page. Rows copied without their table would lose their cells in parsing: they get one. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  return parse(/^\s*<(?:tbody|thead|tr|td|th)[\s>]/iu.test(html) ? `<table>${html}</table>` : html);
}

function withoutMark(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first?.kind === 'paragraph' && first.text === UNFINISHED ? rest : pieces;
}

function sayUndecoded(html: string): string[] {
  const count = html.split('\u{FFFD}').length - 1;
  return count === 0 ? [] : [`有 ${count} 个字的编码认不出来，显示为“\u{FFFD}”，要对照原文改正。`];
}
