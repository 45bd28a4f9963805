import { pagePieces } from './html-pieces.ts';
import { walkHtml } from './html-walk.ts';
import { parseHtml } from './read-html.ts';

/** The text of a copied piece of a page, a line for each paragraph, list numbers as they are shown; rows of a table as one line. */
export function pageParagraphs(html: string): string {
  return pagePieces(walkHtml(parseHtml(html)).items)
    .map(({ piece }) =>
      piece.kind === 'row' ? piece.cells.filter((cell) => cell !== '').join(' ') : piece.text,
    )
    .join('\n');
}
