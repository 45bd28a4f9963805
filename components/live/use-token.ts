'use client';

import { useEffect, useState } from 'react';
import { type LiveToken, tokensOf } from '#lib/report/live-tokens.ts';

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

/** A caret behind the last brace has left the figure: who has just inserted one writes on undisturbed. Selected words are looked into as well. */
function tokenInside({
  value,
  selectionStart: from,
  selectionEnd: to,
}: HTMLTextAreaElement): LiveToken | null {
  const isIn = ({ start, end }: LiveToken) =>
    from === to ? start < from && from < end : from <= start && end <= to;
  return tokensOf(value).find(isIn) ?? null;
}

function keepSame(before: LiveToken | null, now: LiveToken | null): LiveToken | null {
  return before?.start === now?.start && before?.end === now?.end && before?.name === now?.name
    ? before
    : now;
}
