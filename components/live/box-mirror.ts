import type { Span } from '#lib/report/span.ts';

/** Words to be set off in a text box: a live figure, or words that do not agree with the tables. */
export type Mark = Span & { readonly look: 'tok' | 'hit' };

/** Characters behind a mark that may still decide where its line breaks. */
const BREAKING = 8;

const painted = new WeakMap<HTMLElement, string>();

/**
 * Paints marks behind a text box. A text area cannot hold any, so the same words are laid out unseen in an element of
 * the same measures, in one piece as the browser lays them out in the box, and the marks go where the words are.
 * Writing behind the last mark moves none of them and costs nothing.
 */
export function paintMarks(mirror: HTMLElement, text: string, marks: readonly Mark[]): void {
  const last = marks.reduce((most, { end }) => Math.max(most, end), 0);
  const words = marks.length === 0 ? '' : text.slice(0, last + BREAKING);
  const looks = marks.map(({ start, end, look }) => `${start}-${end}-${look}`).join(' ');
  const wanted = `${words && mirror.clientWidth}|${looks}|${words}`;
  if (painted.get(mirror) === wanted) return;
  painted.set(mirror, wanted);
  mirror.replaceChildren();
  if (marks.length > 0) lay(mirror, words, marks);
}

function lay(mirror: HTMLElement, text: string, marks: readonly Mark[]): void {
  const words = document.createTextNode(text);
  const unseen = document.createElement('span');
  unseen.className = 'live-words';
  unseen.append(words);
  mirror.append(unseen);
  const origin = mirror.getBoundingClientRect();
  const spans = marks.flatMap(({ start, end, look }) =>
    rectsOf(words, start, end).map(({ left, top, width, height }) => {
      const mark = document.createElement('span');
      mark.className = `live-mark live-mark--${look}`;
      place(mark, left - origin.left, top - origin.top);
      mark.style.width = `${width}px`;
      mark.style.height = `${height}px`;
      return mark;
    }),
  );
  mirror.append(...spans);
}

function rectsOf(words: Text, start: number, end: number): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(words, start);
  range.setEnd(words, end);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

/** Where a character stands in the box: its left edge and the lower edge of its line, in pixels from the corner of the box. */
export function placeOfCharacter(
  mirror: HTMLElement,
  text: string,
  at: number,
): { readonly left: number; readonly top: number; readonly bottom: number } {
  const ruler = mirror.cloneNode(false);
  if (!(ruler instanceof HTMLElement)) throw new Error('a mirror is an element');
  const point = document.createElement('span');
  point.textContent = '\u200B';
  ruler.append(text.slice(0, at), point, text.slice(at));
  mirror.after(ruler);
  const { offsetLeft: left, offsetTop: top, offsetHeight: height } = point;
  ruler.remove();
  return { left, top, bottom: top + height };
}

/** Styles set from script need no permission of the page's policy; attributes in its source would. */
export function place(element: HTMLElement, left: number, top: number): void {
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
