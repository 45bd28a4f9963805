import { alignThree, keptPlaces } from './align.ts';

/** A stretch of a comparison. */
export type TextPiece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Figures and Latin words stay whole; everything else is compared character by character. */
const WORD = /\d+(?:\.\d+)?%?|[A-Za-z]+|[\s\S]/gu;

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** How one text became the other. The pieces that are not `added` make `before`, those not `removed` make `after`. */
export function diffTexts(before: string, after: string): readonly TextPiece[] {
  const old = wordsOf(before);
  const now = wordsOf(after);
  const kept = keptPlaces(old, now);
  const pieces: TextPiece[] = [];
  let next = 0;
  for (const [place, word] of old.entries()) {
    const to = kept[place] ?? -1;
    if (to < 0) {
      pieces.push({ kind: 'removed', text: word });
      continue;
    }
    pieces.push({ kind: 'added', text: now.slice(next, to).join('') }, { kind: 'same', text: word });
    next = to + 1;
  }
  pieces.push({ kind: 'added', text: now.slice(next).join('') });
  return joinLike(absorbCrumbs(joinLike(pieces)));
}

/** One character that happens to be kept between two changes only makes the comparison hard to read. */
function absorbCrumbs(pieces: readonly TextPiece[]): readonly TextPiece[] {
  return pieces.flatMap((piece, index): TextPiece[] => {
    const isCrumb =
      piece.kind === 'same' && [...piece.text].length === 1 && index > 0 && index < pieces.length - 1;
    return isCrumb
      ? [
          { kind: 'removed', text: piece.text },
          { kind: 'added', text: piece.text },
        ]
      : [piece];
  });
}

/** Neighbours of one kind become one piece; between two kept pieces what was removed stands before what was added. */
function joinLike(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const joined: TextPiece[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      settle();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  settle();
  return joined;
}

/** Both changes in one text, theirs first where both added at one spot; null where both changed the same words. */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const stretches = alignThree(wordsOf(base), wordsOf(mine), wordsOf(theirs), (word) => word);
  let merged = '';
  for (const stretch of stretches) {
    const [was, here, there] = [stretch.base, stretch.mine, stretch.theirs].map((words) => words.join(''));
    if (here === was || here === there) merged += there;
    else if (there === was) merged += here;
    else if (was === '') merged += `${there}${here}`;
    else return null;
  }
  return merged;
}
