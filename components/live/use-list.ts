'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { liveNames } from '#lib/report/live-figures.ts';
import { openBrace, suggestFigures } from '#lib/report/suggest-figures.ts';

/** Names shown at once; typing narrows them. */
const MOST = 40;

/** The list while it is open: from where to where the chosen figure will stand, and the names that fit what was typed. */
export type OpenedList = {
  readonly start: number;
  readonly end: number;
  /** Opened by a brace that somebody typed, or by the button. */
  readonly byBrace: boolean;
  readonly names: readonly string[];
  readonly active: number;
};

type Opening = { readonly start: number; readonly byBrace: boolean };

/**
 * When the list of figures opens, what it holds and which name is chosen. A brace opens it; it closes when the brace does,
 * when the caret leaves, by Esc and by Tab. Nothing happens while an input method is composing.
 */
export function useList(id: string, insert: (name: string, start: number, end: number) => void) {
  const { desk } = useDesk();
  const [list, setList] = useState<OpenedList | null>(null);

  function follow(element: HTMLTextAreaElement, opening: Opening) {
    const { value, selectionStart: caret, selectionEnd } = element;
    const brace = openBrace(value, caret);
    const isIn = opening.byBrace ? brace?.start === opening.start : caret >= opening.start;
    const typed = opening.byBrace ? (brace?.typed ?? '') : value.slice(opening.start, caret);
    if (!isIn || typed.includes('\n')) return setList(null);
    const names = liveNames(desk.state().report);
    const fitting = suggestFigures(names, typed, value.slice(0, opening.start)).slice(0, MOST);
    if (!opening.byBrace && fitting.length === 0) return setList(null);
    const closes = opening.byBrace && /^[}｝]/u.test(value.slice(selectionEnd)) ? 1 : 0;
    setList({ ...opening, end: selectionEnd + closes, names: fitting, active: 0 });
  }

  const onWritten = useEffectEvent((element: HTMLTextAreaElement, written: string | null) => {
    const brace = openBrace(element.value, element.selectionStart);
    if (list) follow(element, list);
    else if (brace?.typed === '' && /[{｛]$/u.test(written ?? ''))
      follow(element, { start: brace.start, byBrace: true });
  });

  const onCaret = useEffectEvent((element: HTMLTextAreaElement) => {
    // What is typed moves the caret as well; this is for the caret that went elsewhere.
    if (list && (element.selectionStart < list.start || element.selectionStart > list.end)) setList(null);
  });

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!list || event.isComposing || event.keyCode === 229) return;
    const count = list.names.length;
    const plain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (event.key === 'Tab' || event.altKey) return setList(null);
    if (!plain) return;
    if (event.key === 'Escape') setList(null);
    else if (count === 0) return;
    else if (event.key === 'ArrowDown') setList({ ...list, active: (list.active + 1) % count });
    else if (event.key === 'ArrowUp') setList({ ...list, active: (list.active + count - 1) % count });
    else if (event.key === 'Enter') choose(list.names[list.active]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  useEffect(() => {
    const element = document.getElementById(id);
    if (!(element instanceof HTMLTextAreaElement)) return;
    const { signal, abort } = controller();
    element.addEventListener(
      'input',
      (event) => {
        if (event instanceof InputEvent && !event.isComposing) onWritten(element, event.data);
      },
      { signal },
    );
    element.addEventListener('compositionend', (event) => onWritten(element, event.data), { signal });
    element.addEventListener('keydown', (event) => onKey(event), { signal });
    element.addEventListener('keyup', ({ isComposing }) => isComposing || onCaret(element), { signal });
    element.addEventListener('click', () => onCaret(element), { signal });
    element.addEventListener('blur', () => setList(null), { signal });
    return abort;
  }, [id]);

  function choose(name: string | undefined) {
    if (!list || name === undefined) return;
    setList(null);
    insert(name, list.start, list.end);
  }

  /** What the button does: the list at the caret, without a brace. */
  function open() {
    const element = document.getElementById(id);
    if (!(element instanceof HTMLTextAreaElement)) return;
    element.focus();
    follow(element, { start: element.selectionStart, byBrace: false });
  }

  return { list, choose, open };
}

function controller(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const end = new AbortController();
  return { signal: end.signal, abort: () => end.abort() };
}
