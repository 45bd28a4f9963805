/** One box on the bar, in characters; a box that crosses the limit is two pieces. */
export type LengthPiece = {
  readonly box: number;
  readonly x: number;
  readonly width: number;
  readonly over: boolean;
};

/** Boxes laid end to end against the notice's limit. `length` is what the whole bar stands for: always more than the limit, so that its tick is in view. */
export function layLengths(
  counts: readonly number[],
  limit: number,
): { readonly length: number; readonly pieces: readonly LengthPiece[] } {
  let x = 0;
  const pieces = counts.flatMap((count, box): LengthPiece[] => {
    const start = x;
    x += count;
    return [
      { box, x: start, width: Math.min(x, limit) - start, over: false },
      { box, x: Math.max(start, limit), width: x - Math.max(start, limit), over: true },
    ].filter(({ width }) => width > 0);
  });
  return { length: Math.max(x, Math.round(limit * 1.2)), pieces };
}
