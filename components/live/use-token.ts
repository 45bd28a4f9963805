'use client';

import { useEffect, useState } from 'react';
import { type LiveToken, tokenAt } from '#lib/report/live-tokens.ts';

/** The live figure in which the caret of a text box stands, while the box or what belongs to it has the focus. */
export function useToken(id: string): LiveToken | null {
  const [token, setToken] = useState<LiveToken | null>(null);
  useEffect(() => {
    const element = document.getElementById(id);
    if (!(element instanceof HTMLTextAreaElement)) return;
    const end = new AbortController();
    const { signal } = end;
    const look = () => setToken((before) => keepSame(before, tokenInside(element)));
    for (const event of ['input', 'keyup', 'click', 'focus'] as const)
      element.addEventListener(event, look, { signal });
    element.parentElement?.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        const stays = relatedTarget instanceof Node && element.parentElement?.contains(relatedTarget);
        if (!stays) setToken(null);
      },
      { signal },
    );
    return () => end.abort();
  }, [id]);
  return token;
}

/** Behind the last brace the caret has left the figure: who has just inserted one writes on undisturbed. */
function tokenInside({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): LiveToken | null {
  if (selectionStart !== selectionEnd) return null;
  const token = tokenAt(value, selectionStart);
  return token && token.start < selectionStart && selectionStart < token.end ? token : null;
}

function keepSame(before: LiveToken | null, now: LiveToken | null): LiveToken | null {
  return before?.start === now?.start && before?.end === now?.end && before?.name === now?.name
    ? before
    : now;
}
