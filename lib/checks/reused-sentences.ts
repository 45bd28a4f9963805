import type { Span } from './finding.ts';

/** What of a text was said before: the sentences, and their share of its characters (0 to 1; spaces are not counted). */
export type Reuse = { readonly spans: readonly Span[]; readonly share: number };

/** Characters of a run that is looked for in the earlier text. */
const RUN = 4;
/** Shorter sentences are set phrases. */
const SHORTEST = 12;
/** The part of a sentence's runs that must occur earlier: a changed year or number does not hide it, a new clause does. */
const ENOUGH = 0.85;

/**
 * Sentences of `text` that stand in the earlier text as well, word for word or nearly so; figures are all alike here.
 * For last year's report and for another agency's.
 */
export function reusedSentences(text: string, earlier: string): Reuse {
  const known = runsOf(bare(earlier));
  const spans: Span[] = [];
  let reused = 0;
  let whole = 0;
  for (const match of text.matchAll(/[^。！？；\n]+[。！？；]?/gu)) {
    const sentence = bare(match[0]);
    whole += sentence.length;
    if (sentence.length < SHORTEST || known.size === 0 || !isKnown(sentence, known)) continue;
    const lead = match[0].length - match[0].trimStart().length;
    spans.push({ start: match.index + lead, end: match.index + match[0].trimEnd().length });
    reused += sentence.length;
  }
  return { spans, share: whole === 0 ? 0 : reused / whole };
}

function isKnown(sentence: string, known: ReadonlySet<string>): boolean {
  const runs = sentence.length - RUN + 1;
  let found = 0;
  for (let at = 0; at < runs; at += 1) if (known.has(sentence.slice(at, at + RUN))) found += 1;
  return found >= ENOUGH * runs;
}

function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= text.length; at += 1) runs.add(text.slice(at, at + RUN));
  return runs;
}

/** Without spaces and punctuation; every figure is 0. */
function bare(text: string): string {
  return text.replace(/\d+(?:\.\d+)?/gu, '0').replace(/[\s\p{P}]/gu, '');
}
