import { RefusedFile, refusalOf } from './file-refusals.ts';
import type { PageDrawing } from './pdf-drawing.ts';
import { withoutEdges } from './pdf-edges.ts';
import { loadPdfLibrary, withPdf } from './pdf-library.ts';
import { drawPage } from './pdf-page.ts';
import { pageParts } from './pdf-page-parts.ts';
import { piecesOf } from './pdf-pieces.ts';
import { countDamagedParts } from './pdf-soundness.ts';
import { sayLeftOut } from './say-left-out.ts';
import type { Reading } from './source.ts';

/**
 * Reads a PDF that has a text layer: lines joined to paragraphs, ruled tables as rows, tables and paragraphs that the
 * ends of pages cut made whole, page numbers and running heads left out. A file that is locked, damaged, far too long or
 * made of pictures is refused with its sentence. Nothing is loaded from anywhere.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  try {
    const library = await loadPdfLibrary();
    return await withPdf(library, bytes, async (document): Promise<Reading> => {
      const drawings: PageDrawing[] = [];
      for (let number = 1; number <= document.numPages; number += 1)
        drawings.push(await drawPage(await document.getPage(number), library.OPS));
      if (drawings.every(hasNoText)) throw new RefusedFile('pdfScan');
      const { pages, folios, heads } = withoutEdges(
        drawings.map((drawing) => ({ ...drawing, parts: pageParts(drawing) })),
      );
      return {
        kind: 'read',
        source: {
          pieces: piecesOf(pages),
          leftOut: [
            ...sayDamage(countDamagedParts(bytes)),
            ...(folios > 0 ? ['页码没有带入。'] : []),
            ...sayDrawings(drawings, heads),
          ],
        },
      };
    });
  } catch (error) {
    return refusalOf(error);
  }
}

function sayDamage(parts: number): string[] {
  return parts === 0 ? [] : [`这份 PDF 有 ${parts} 处内容已经损坏，可能没有读全，要对照原文核对。`];
}

function hasNoText({ glyphs }: PageDrawing): boolean {
  return glyphs.every(({ text }) => text.trim() === '');
}

/** What stands askew on a page, stamps and watermarks; '' where nothing does. */
function watermarkOf({ glyphs }: PageDrawing): string {
  return glyphs.flatMap(({ text, run }) => (run === 'askew' ? [text] : [])).join('');
}

function sayDrawings(drawings: readonly PageDrawing[], heads: readonly string[]): string[] {
  const scanned = drawings.filter((drawing) => drawing.pictures > 0 && hasNoText(drawing));
  const pictures = drawings.reduce((sum, drawing) => sum + drawing.pictures, 0);
  const marks = new Set(drawings.map(watermarkOf));
  return [
    ...sayLeftOut([
      ...heads.map((text) => ({ why: 'pageEdge' as const, text })),
      ...[...marks].map((text) => ({ why: 'watermark' as const, text })),
      ...Array.from({ length: pictures }, () => ({ why: 'picture' as const, text: '' })),
    ]),
    ...scanned.map(({ page }) => `第 ${page} 页是图片，没有可以读取的文字，要对照原文补上。`),
  ];
}
