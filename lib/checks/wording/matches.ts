import type { Span } from '#lib/checks/finding.ts';

/** A match with its groups; a group that took no part is ''. */
export type Match = Span & { readonly words: string; readonly groups: readonly string[] };

/** Every match of a global pattern, in order. */
export function matchesOf(text: string, pattern: RegExp): readonly Match[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    groups: match.slice(1).map((group) => group ?? ''),
  }));
}

/** Sentences with their place: up to 。！？； or the end of the line, the mark included. */
export function sentencesOf(text: string): readonly Match[] {
  return matchesOf(text, /[^。！？；\n]+[。！？；]?/gu);
}

/** Lines with their place, without the line end. */
export function linesOf(text: string): readonly Match[] {
  return matchesOf(text, /[^\n]+/gu);
}
