import { elementId, type Place } from '#lib/report/place.ts';
import type { Span } from '#lib/report/span.ts';

/** Frames the form of another page may take to come (as in the frame of the report). */
const PATIENCE = 300;

/** Leads to a place, and once it has the focus marks the words that are meant. */
export function goToWords(goTo: (place: Place) => void, place: Place, span: Span | undefined): void {
  goTo(place);
  if (!span) return;
  let frames = PATIENCE;
  const mark = () => {
    const field = document.getElementById(elementId(place));
    const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
    frames -= 1;
    if (isText && document.activeElement === field) field.setSelectionRange(span.start, span.end);
    else if (frames > 0) requestAnimationFrame(mark);
  };
  mark();
}
