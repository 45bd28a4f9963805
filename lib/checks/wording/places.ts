import type { Span } from '#lib/checks/finding.ts';

/** Every place where the words stand in a text, overlapping ones too. */
export function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** Whether a stretch lies inside one of the longer words. */
export function isInside({ start, end }: Span, text: string, longer: readonly string[]): boolean {
  return longer.some((words) =>
    placesOf(text, words).some((place) => place.start <= start && place.end >= end),
  );
}

/** Whether a stretch has characters in common with one of the words. */
export function touches({ start, end }: Span, text: string, words: readonly string[]): boolean {
  return words.some((each) => placesOf(text, each).some((place) => place.start < end && place.end > start));
}
