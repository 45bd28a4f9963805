'use client';

import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { place, placeOfCharacter } from './box-mirror.ts';

/** Pixels between a line of text and what opens beside it. */
const GAP = 4;
/** The least height at which a list can be read; in a lower window it is reached by scrolling. */
const LEAST = 120;

type Props = {
  /** The text box, and the character at which to open. */
  id: string;
  mirror: RefObject<HTMLElement | null>;
  at: number;
  className: string;
  children: ReactNode;
};

/** Something that opens under a line of a text box, or above it where there is more room, and no higher than the room is; it never covers the line. */
export function PopOver({ id, mirror, at, className, children }: Props) {
  const pop = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = document.getElementById(id);
    if (!pop.current || !mirror.current || !(box instanceof HTMLTextAreaElement)) return;
    const { left, top, bottom } = placeOfCharacter(mirror.current, box.value, at);
    pop.current.style.maxHeight = '';
    const { offsetWidth: width, offsetHeight: height } = pop.current;
    const frame = box.getBoundingClientRect();
    const sheet = (box.closest('.body') ?? document.documentElement).getBoundingClientRect();
    const below = sheet.bottom - (frame.top + bottom + GAP);
    const above = frame.top + top - GAP - sheet.top;
    const isBelow = height <= below || below >= above;
    const room = Math.min(height, Math.max(LEAST, isBelow ? below : above));
    pop.current.style.maxHeight = `${room}px`;
    const y = isBelow ? bottom + GAP : top - GAP - room;
    place(pop.current, Math.max(0, Math.min(left, box.offsetWidth - width)), y);
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the text box keeps the focus while something in here is clicked
    <div ref={pop} className={`live-pop ${className}`} onMouseDown={(event) => event.preventDefault()}>
      {children}
    </div>
  );
}
