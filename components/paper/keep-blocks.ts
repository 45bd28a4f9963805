import { documentText, type PageBlock, type ReportDocument } from '#lib/export/document.ts';

/**
 * The next document with every block that prints the same taken from the previous one, so that what has not changed is
 * neither painted nor measured again.
 */
export function keepBlocks(previous: ReportDocument, next: ReportDocument): ReportDocument {
  const known = new Map(previous.blocks.map((block) => [fingerprint(previous, block), block]));
  return { ...next, blocks: next.blocks.map((block) => known.get(fingerprint(next, block)) ?? block) };
}

/** All that shows of a block: its place, its texts and the faces they are set in. */
function fingerprint(document: ReportDocument, block: PageBlock): string {
  const texts = documentText({ ...document, blocks: [block] });
  const levels = block.kind === 'paragraph' ? block.runs.map(({ level, text }) => [level, text.length]) : [];
  return JSON.stringify([block.kind, block.section, document.year, levels, texts]);
}
