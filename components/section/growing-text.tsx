'use client';

import { type ComponentProps, useEffect } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';

/** A text box as high as its text. Browsers that can do so themselves are left to it. */
export function GrowingText({ id, ...field }: ComponentProps<'textarea'> & { id: string }) {
  const { desk } = useDesk();
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element || CSS.supports('field-sizing', 'content')) return;
    let frame = 0;
    const grow = () => {
      // Only ever higher while somebody writes: shrinking would make the page jump under the caret.
      if (element.scrollHeight > element.clientHeight) element.style.height = `${element.scrollHeight + 2}px`;
    };
    // What is not typed (a paste, an undo) raises no input event; the form shows it as soon as the desk has told it.
    const growSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(grow);
    };
    grow();
    const end = new AbortController();
    element.addEventListener('input', grow, { signal: end.signal });
    element.addEventListener('focus', grow, { signal: end.signal });
    const leaveDesk = desk.onContent(growSoon);
    return () => {
      cancelAnimationFrame(frame);
      end.abort();
      leaveDesk();
    };
  }, [desk, id]);
  return <textarea id={id} className="text-box" rows={3} spellCheck={false} {...field} />;
}
