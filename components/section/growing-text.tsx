'use client';

import { type ComponentProps, useEffect } from 'react';

/** A text box as high as its text. Browsers that can do so themselves are left to it. */
export function GrowingText({ id, ...field }: ComponentProps<'textarea'> & { id: string }) {
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element || CSS.supports('field-sizing', 'content')) return;
    const grow = () => {
      // Only ever higher while somebody writes: shrinking would make the page jump under the caret.
      if (element.scrollHeight > element.clientHeight) element.style.height = `${element.scrollHeight + 2}px`;
    };
    grow();
    element.addEventListener('input', grow);
    element.addEventListener('focus', grow);
    return () => {
      element.removeEventListener('input', grow);
      element.removeEventListener('focus', grow);
    };
  }, [id]);
  return <textarea id={id} className="text-box" rows={3} spellCheck={false} {...field} />;
}
