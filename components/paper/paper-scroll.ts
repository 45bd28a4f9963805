import { heightOf } from './paginate.ts';
import { WIDTH } from './paper-size.ts';
import type { Laid } from './use-pages.tsx';

/** px at full size of the upper margin that are scrolled past: what is left keeps the heading clear of the edge. */
const PASSED = 60;

/** Scroll position that shows where a section begins: the whole page where it begins in its upper half. */
export function topOf({ document, blocks, pages }: Laid, section: string, scroller: HTMLElement): number {
  const isStart = (index: number) => document.blocks[index]?.section === section;
  const at = pages.findIndex((slices) => slices.some(({ index }) => isStart(index)));
  const frame = framesOf(scroller)[at];
  if (!frame) return 0;
  const slices = pages[at] ?? [];
  const before = slices.slice(
    0,
    slices.findIndex(({ index }) => isStart(index)),
  );
  const above = heightOf(before.flatMap(({ index, from, to }) => blocks[index]?.units.slice(from, to) ?? []));
  const scale = frame.offsetWidth / WIDTH;
  const gap = framesOf(scroller)[0]?.offsetTop ?? 0;
  const top = frame.offsetTop - gap;
  const isHigh = above * scale < scroller.clientHeight / 3;
  return isHigh ? top : top + (above + PASSED) * scale;
}

/** The page that crosses the middle of the area. */
export function pageInView(scroller: HTMLElement | null): number {
  if (!scroller) return 1;
  const middle = scroller.scrollTop + scroller.clientHeight / 2;
  const passed = framesOf(scroller).filter(({ offsetTop }) => offsetTop <= middle).length;
  return Math.max(1, passed);
}

function framesOf(scroller: HTMLElement): HTMLElement[] {
  return Array.from(scroller.querySelectorAll<HTMLElement>('.a4-frame'));
}
