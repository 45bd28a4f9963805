import type { Span } from '#lib/report/span.ts';

/** Every place where the words stand in a text, overlapping ones too. */
export function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** Whether a stretch lies inside one of the longer words. */
export function isInside(span: Span, text: string, longer: readonly string[]): boolean {
  return longer.some((words) =>
    placesNear(span, text, words).some(({ start, end }) => start <= span.start && end >= span.end),
  );
}

/** Whether a stretch has characters in common with one of the words. */
export function touches(span: Span, text: string, words: readonly string[]): boolean {
  return words.some((each) =>
    placesNear(span, text, each).some(({ start, end }) => start < span.end && end > span.start),
  );
}

/** Only there can they meet: a text of a hundred thousand characters is not searched for each of its words. */
function placesNear({ start, end }: Span, text: string, words: string): readonly Span[] {
  const from = Math.max(0, start - words.length);
  const near = text.slice(from, end + words.length);
  return placesOf(near, words).map((place) => ({ start: place.start + from, end: place.end + from }));
}
