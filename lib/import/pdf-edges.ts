import type { PageDrawing } from './pdf-drawing.ts';
import type { PagePart } from './pdf-page-parts.ts';

/** A page taken apart. */
export type ReadPage = Pick<PageDrawing, 'page' | 'width' | 'height'> & {
  readonly parts: readonly PagePart[];
};

/** Parts of the height of a page in which its header and its footer stand. */
const HEADER = 0.1;
const FOOTER = 0.88;
/** — 3 —, - 3 -, 3, 3/12, 第3页, 第3页 共12页. */
const FOLIO =
  /^[—–\-－·\s]*(?:第\s*)?\d{1,3}(?:\s*[/／]\s*\d{1,3})?(?:\s*页)?[，,\s]*(?:共\s*\d{1,3}\s*页)?[—–\-－·\s]*$/u;

/**
 * Takes the page numbers, and the lines that stand at the edge of most pages alike, out of the pages. `folios` counts the
 * numbers, `heads` are the other lines, each once.
 */
export function withoutEdges(pages: readonly ReadPage[]): {
  readonly pages: readonly ReadPage[];
  readonly folios: number;
  readonly heads: readonly string[];
} {
  const heads = new Set<string>();
  let folios = 0;
  const isRepeated = repeatedLines(pages);
  const kept = pages.map((page) => ({
    ...page,
    parts: page.parts.filter((part) => {
      const text = edgeText(page, part);
      if (text === null) return true;
      if (FOLIO.test(text)) folios += 1;
      else if (isRepeated(text)) heads.add(text);
      else return true;
      return false;
    }),
  }));
  return { pages: kept, folios, heads: [...heads] };
}

/** The text of a line in the header or the footer of its page; null for anything else. */
function edgeText({ height }: ReadPage, part: PagePart): string | null {
  if (part.kind === 'table') return null;
  const { baseline, text } = part.line;
  return baseline < height * HEADER || baseline > height * FOOTER ? text : null;
}

/** Whether a line stands at the edge of half of the pages, of two at least, numbers aside. */
function repeatedLines(pages: readonly ReadPage[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const texts = page.parts.flatMap((part) => edgeText(page, part) ?? []);
    for (const text of new Set(texts.map(withoutNumbers))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const enough = Math.max(2, pages.length / 2);
  return (text) => (counts.get(withoutNumbers(text)) ?? 0) >= enough;
}

function withoutNumbers(text: string): string {
  return text.replace(/[\d\s]/gu, '');
}
