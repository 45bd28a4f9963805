'use client';

import { type FocusEvent, type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react';
import { cellField, elementId, fieldCell } from '#lib/report/place.ts';
import { type GridCellId, gridLines, moveInGrid } from './grid-move.ts';
import { useTableHandle } from './table-context.tsx';

/** The cell in hand: its text as it was found, for Esc, and whether its text is being edited (F2). */
type InHand = { readonly cell: GridCellId; found: string; editing: boolean };

/** Keys, focus and clicks of the grid, as in a spreadsheet. While an input method composes, no key is ours. */
export function useGridKeys(onKey: () => void) {
  const { section, live, editing } = useTableHandle();
  const lines = useMemo(() => gridLines(section.table), [section]);
  const inHand = useRef<InHand | null>(null);

  function onKeyDown(event: KeyboardEvent) {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    const hand = inHand.current ?? take(input);
    if (!hand) return;
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    onKey();
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Escape') return giveBack(hand, input);
    if (event.key === 'F2') return editText(hand, input, event);
    // What only writes needs no caret: asking where it stands makes the browser lay the page out once more.
    if (event.key.length === 1) return;
    const next = moveInGrid(lines, hand.cell, {
      key: event.key,
      shift: event.shiftKey,
      ctrl: event.ctrlKey,
      caret: {
        start: input.selectionStart ?? 0,
        end: input.selectionEnd ?? 0,
        length: input.value.length,
      },
      editing: hand.editing,
    });
    // Enter and the vertical arrows never do anything else in a cell, even at the grid's end.
    if (next || ['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key)) event.preventDefault();
    if (next) document.getElementById(elementId({ section: section.id, field: cellField(next) }))?.focus();
  }

  /** Also for a cell that had the focus before the page was alive. */
  function take(input: HTMLInputElement): InHand | null {
    const cell = cellOf(input);
    if (!cell) return null;
    inHand.current = { cell, found: editing.textOf(cell), editing: false };
    live.take(cell);
    return inHand.current;
  }

  function giveBack(hand: InHand, input: HTMLInputElement) {
    editing.retype(hand.cell, hand.found);
    hand.editing = false;
    input.select();
  }

  function editText(hand: InHand, input: HTMLInputElement, event: KeyboardEvent) {
    event.preventDefault();
    hand.editing = true;
    input.setSelectionRange(input.value.length, input.value.length);
  }

  return {
    onKeyDown,
    onFocus: ({ target }: FocusEvent) => {
      if (target instanceof HTMLInputElement && take(target)) target.select();
    },
    onBlur: ({ target, relatedTarget }: FocusEvent) => {
      const cell = cellOf(target);
      if (cell) editing.leave(cell);
      inHand.current = null;
      // Where another cell is about to be taken, letting go of this one would only paint twice.
      if (!cellOf(relatedTarget)) live.take(null);
    },
    /** The first press takes the cell whole, as a spreadsheet does; the next one places the caret. */
    onMouseDown: (event: MouseEvent) => {
      const { target } = event;
      if (event.button !== 0 || !(target instanceof HTMLInputElement)) return;
      if (document.activeElement === target) return;
      event.preventDefault();
      target.focus();
    },
    onCompositionEnd: () => {
      if (inHand.current) editing.commit(inHand.current.cell);
    },
  };
}

/** The cell an element is the input of. */
function cellOf(element: EventTarget | null): GridCellId | undefined {
  return element instanceof HTMLInputElement ? fieldCell(element.name) : undefined;
}
