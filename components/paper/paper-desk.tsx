'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { PaperPage } from './paper-page.tsx';
import { pageInView, topOf } from './paper-scroll.ts';
import { usePages } from './use-pages.tsx';
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
  const desk = useRef<HTMLElement>(null);
  const isShown = useIsShown(desk);
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(0);

  useEffect(() => {
    if (pages > 0) onWhere?.({ page: Math.min(page, pages), pages });
  }, [page, pages, onWhere]);

  return (
    <section
      className="desk"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reached by keyboard
      tabIndex={0}
      ref={desk}
      onScroll={() => setPage(pageInView(desk.current))}
    >
      {isShown ? <PaperPages scroller={desk} section={section} onCount={setPages} /> : null}
    </section>
  );
}

/** Style sheets hide the desk in narrow windows, and a dialog before it opens: there is nothing to measure then. */
function useIsShown(element: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setShown((entry?.contentRect.width ?? 0) > 0));
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isShown;
}

function PaperPages({
  scroller,
  section,
  onCount,
}: {
  scroller: RefObject<HTMLElement | null>;
  section: string | undefined;
  onCount: (pages: number) => void;
}) {
  const paper = usePaper();
  const { laid, measurer } = usePages(paper.document);
  const latest = useRef(laid);
  const count = laid?.pages.length ?? 0;
  const isLaid = laid !== null;

  useEffect(() => {
    latest.current = laid;
  }, [laid]);
  useEffect(() => onCount(count), [count, onCount]);
  useEffect(() => {
    const area = scroller.current;
    if (isLaid && area && latest.current && section) area.scrollTop = topOf(latest.current, section, area);
  }, [section, isLaid, scroller]);

  return (
    <>
      {measurer}
      {laid?.pages.map((slices, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <PaperPage key={index} laid={laid} page={slices} number={index + 1} marks={paper.marks} />
      ))}
    </>
  );
}
