import type { Span } from '#lib/report/span.ts';

/** No sentence is longer than this; a text without stops is cut, so that reading it costs no more than its length. */
const LONGEST = 1000;

/** Sentences of a text with their stops; a line ends one as well. Semicolons part clauses, and 其中 goes on with the sentence before it. */
export function sentencesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isStop = '。！？\n'.includes(text[at] ?? '') && !text.startsWith('其中', at + 1);
    if (!isStop && at - start < LONGEST) continue;
    found.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** Where a clause may begin: after a comma, a colon, a semicolon or a bracket. Enumeration commas join. */
export function isBoundary(character: string | undefined): boolean {
  return character !== undefined && '，,；;：:。！？（）()\n'.includes(character);
}
