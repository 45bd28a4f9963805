import type { PagePiece } from './html-pieces.ts';
import type { Piece } from './source.ts';

/** An article's pieces, and the text of what surrounded it on the page. */
export type Article = { readonly pieces: readonly Piece[]; readonly around: readonly string[] };

/** Shorter lines are headings, dates and links rather than sentences. */
const SHORTEST_SENTENCE = 15;

/**
 * The article of a saved page. It reaches from the first sentence or row of figures to the last, and in there nothing
 * is taken for navigation. Outside of it a line goes only where the page calls it navigation, or where it is a link;
 * everything else stays, and recognition lists what it cannot place.
 */
export function findArticle(pieces: readonly PagePiece[]): Article {
  const isBody = pieces.map((piece) => !piece.aside && !piece.linked && isSubstance(piece));
  const first = isBody.indexOf(true);
  const last = isBody.lastIndexOf(true);
  const isAround = (piece: PagePiece, at: number) =>
    first !== -1 && (at < first || at > last) && (piece.aside || piece.linked) && !isSubstance(piece);
  return {
    pieces: pieces.filter((piece, at) => !isAround(piece, at)).map(({ piece }) => piece),
    around: pieces.filter(isAround).map(({ piece }) => textOf(piece)),
  };
}

function isSubstance({ piece }: PagePiece): boolean {
  return piece.kind === 'paragraph'
    ? piece.text.length >= SHORTEST_SENTENCE && /[。；]/u.test(piece.text)
    : piece.cells.some((cell) => /^[\d０-９][\d０-９.,，．]*$/u.test(cell));
}

function textOf(piece: Piece): string {
  return piece.kind === 'paragraph' ? piece.text : piece.cells.filter((cell) => cell !== '').join(' ');
}
