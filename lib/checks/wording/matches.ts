import type { Span } from '#lib/report/span.ts';

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

/** Characters on either side of a place within which its sentence is looked for. */
const REACH = 300;

/** The sentence that holds a place, as far as a reader would look for it. */
export function sentenceAt(text: string, at: number): string {
  const before = /[^。！？；\n]*$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
  const after = /^[^。！？；\n]*/u.exec(text.slice(at, at + REACH))?.[0] ?? '';
  return before + after;
}

/** Lines with their place, without the line end. */
export function linesOf(text: string): readonly Match[] {
  return matchesOf(text, /[^\n]+/gu);
}
