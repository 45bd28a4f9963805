import type { PageBlock } from '#lib/export/document.ts';
import { page } from '#lib/export/typography.ts';

/** Twips as px of the screen at full size: 1440 against 96 to the inch. */
export function px(twips: number): number {
  return twips / 15;
}

/** One line of text, px. */
export const LINE = px(page.line);

/** Width of the paper, px; a4.css rounds it the same. */
export const WIDTH = Math.round(px(page.width));

/** Height of the type area, px: 22 lines and a little. */
export const ROOM = px(page.height - page.top - page.bottom);

/** Headings, and paragraphs that are nothing but a heading, stay with what they head. */
export function keepsWithNext(block: PageBlock): boolean {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return true;
    case 'paragraph':
      return block.runs.length === 1 && block.runs[0]?.level !== 0;
    case 'table':
      return false;
    default:
      return block satisfies never;
  }
}
