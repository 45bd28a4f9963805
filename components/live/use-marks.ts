'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { tokensOf } from '#lib/report/live-tokens.ts';
import { type Mark, paintMarks } from './box-mirror.ts';

/** Keeps the marks behind a text box in step with its words: before the next picture, whoever changed them. */
export function useMarks(id: string, mirror: RefObject<HTMLElement | null>, hits: () => readonly Mark[]) {
  const { desk } = useDesk();
  const paint = useEffectEvent(() => {
    const element = document.getElementById(id);
    if (!mirror.current || !(element instanceof HTMLTextAreaElement)) return;
    const tokens = tokensOf(element.value).map(({ start, end }): Mark => ({ start, end, look: 'tok' }));
    paintMarks(mirror.current, element.value, [...tokens, ...hits()]);
  });
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element) return;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paint());
    };
    const end = new AbortController();
    element.addEventListener('input', soon, { signal: end.signal });
    const leaveDesk = desk.onContent(soon);
    const sizes = new ResizeObserver(soon);
    sizes.observe(element);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      end.abort();
      leaveDesk();
      sizes.disconnect();
    };
  }, [desk, id]);
}
