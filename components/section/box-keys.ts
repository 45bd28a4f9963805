import type { KeyboardEvent } from 'react';

/** Alt ↓ and Alt ↑ move between the text boxes of the page. */
export function moveBetweenBoxes(event: KeyboardEvent<HTMLElement>) {
  if (!event.altKey || event.nativeEvent.isComposing) return;
  const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (way === 0) return;
  const boxes = [...event.currentTarget.querySelectorAll('textarea')];
  const here = boxes.findIndex((box) => box.matches(':focus'));
  if (here === -1) return;
  event.preventDefault();
  boxes[here + way]?.focus();
}
