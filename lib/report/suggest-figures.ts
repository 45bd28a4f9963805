import { tokensOf } from './live-tokens.ts';

/** Characters before the caret that tell which figure the sentence is about. */
const CONTEXT = 24;

/**
 * The names that hold everything typed after the brace, those first of which the sentence is speaking.
 * `before` is the text in front of the brace.
 */
export function suggestFigures(names: readonly string[], typed: string, before: string): readonly string[] {
  const pieces = typed.split(/[\s·•・．.]+/u).filter((piece) => piece !== '');
  const clause = lastClause(before);
  return names
    .filter((name) => pieces.every((piece) => name.includes(piece)))
    .map((name) => ({ name, likeness: likenessOf(name, clause) }))
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ name }) => name);
}

/** An opening brace in front of the caret with what was typed after it; null where none is open in that line. */
export function openBrace(
  text: string,
  caret: number,
): { readonly start: number; readonly typed: string } | null {
  const line = text.slice(0, caret).match(/[{｛]([^{}｛｝\n]{0,30})$/u);
  return line ? { start: caret - line[0].length, typed: line[1] ?? '' } : null;
}

/** What the sentence has said since its last stop; figures that already stand there are done with. */
function lastClause(before: string): string {
  const tokens = tokensOf(before);
  const said = before.slice(tokens[tokens.length - 1]?.end ?? 0);
  return (said.split(/[。；\n]/u).pop() ?? '').slice(-CONTEXT);
}

/** How much of a name the sentence has said: long pieces count, and so does saying nearly the whole of a part. */
function likenessOf(name: string, clause: string): number {
  return name.split('·').reduce((sum, part) => sum + longestShared(part, clause) ** 2 / part.length, 0);
}

function longestShared(part: string, clause: string): number {
  for (let length = part.length; length >= 2; length -= 1)
    for (let from = 0; from + length <= part.length; from += 1)
      if (clause.includes(part.slice(from, from + length))) return length;
  return 0;
}
