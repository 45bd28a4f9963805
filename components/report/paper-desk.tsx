'use client';

import { useEffect, useRef, useState } from 'react';
import { heightOf } from './paginate.ts';
import { PaperPage } from './paper-page.tsx';
import { type Laid, usePages } from './use-pages.tsx';
import { usePaper } from './use-paper.ts';

/** Where the reader is: page from 1. */
export type Where = { readonly page: number; readonly pages: number };

type Props = {
  /** Section to show; the desk moves there when it becomes another one and stays put otherwise. */
  section?: string;
  /** What readers call the scrolling area. */
  label: string;
  onWhere?: (where: Where) => void;
};

/** The pages of the report, one below the other, on the desk. Scaled by the style sheet of where it stands. */
export function PaperDesk({ section, label, onWhere }: Props) {
  const paper = usePaper();
  const { laid, measurer } = usePages(paper.document);
  const desk = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(1);
  const pages = laid?.pages.length ?? 0;
  const isLaid = laid !== null;

  useEffect(() => {
    if (pages > 0) onWhere?.({ page: Math.min(page, pages), pages });
  }, [page, pages, onWhere]);

  const latest = useRef(laid);
  useEffect(() => {
    latest.current = laid;
  }, [laid]);
  useEffect(() => {
    const scroller = desk.current;
    const now = latest.current;
    if (isLaid && scroller && now && section) scroller.scrollTop = topOf(now, section, scroller);
  }, [section, isLaid]);

  return (
    <section
      className="desk"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reached by keyboard
      tabIndex={0}
      ref={desk}
      onScroll={() => setPage(pageInView(desk.current))}
    >
      {measurer}
      {laid?.pages.map((slices, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <PaperPage key={index} laid={laid} page={slices} number={index + 1} marks={paper.marks} />
      ))}
    </section>
  );
}

/** Scroll position that shows where a section begins: the whole page where it begins in its upper half. */
function topOf({ document, blocks, pages }: Laid, section: string, scroller: HTMLElement): number {
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
  const scale = frame.offsetWidth / 794;
  const gap = framesOf(scroller)[0]?.offsetTop ?? 0;
  const top = frame.offsetTop - gap;
  return above * scale < scroller.clientHeight / 3 ? top : top + (above + 60) * scale;
}

/** The page that crosses the middle of the area. */
function pageInView(scroller: HTMLElement | null): number {
  if (!scroller) return 1;
  const middle = scroller.scrollTop + scroller.clientHeight / 2;
  const passed = framesOf(scroller).filter(({ offsetTop }) => offsetTop <= middle).length;
  return Math.max(1, passed);
}

function framesOf(scroller: HTMLElement): HTMLElement[] {
  return Array.from(scroller.querySelectorAll<HTMLElement>('.a4-frame'));
}
