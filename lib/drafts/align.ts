/** A stretch of three lists that start from the same base. In a stable one all three are alike. */
export type Stretch<T> = {
  readonly base: readonly T[];
  readonly mine: readonly T[];
  readonly theirs: readonly T[];
  readonly isStable: boolean;
  /** Where it begins in the base. */
  readonly at: number;
};

/** Comparing longer lists than this place by place would hold the page up; they then count as replaced whole. */
const MOST_COMPARISONS = 4_000_000;

/** For every place of `one` the place of `other` it is kept at, −1 where it is not: a longest common subsequence. */
export function keptPlaces(one: readonly string[], other: readonly string[]): readonly number[] {
  const kept = one.map(() => -1);
  let start = 0;
  let end = 0;
  const shorter = Math.min(one.length, other.length);
  while (start < shorter && one[start] === other[start]) kept[start] = start++;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) {
    kept[one.length - 1 - end] = other.length - 1 - end;
    end += 1;
  }
  const rows = one.length - start - end;
  const columns = other.length - start - end;
  if (rows * columns > MOST_COMPARISONS) return kept;

  // lengths[i][j]: how much is common to what follows row i and column j.
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] =
        one[start + row] === other[start + column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (one[start + row] === other[start + column]) kept[start + row++] = start + column++;
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++;
    else column++;
  }
  return kept;
}

/**
 * Cuts three lists into stretches that correspond, as diff3 does: what both sides kept is stable, what lies between is
 * a difference, cut finer where all three have the same number of elements. Each side's stretches in order are that side.
 */
export function alignThree<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  key: (element: T) => string,
): readonly Stretch<T>[] {
  const baseKeys = base.map(key);
  const inMine = keptPlaces(baseKeys, mine.map(key));
  const inTheirs = keptPlaces(baseKeys, theirs.map(key));
  const stretches: Stretch<T>[] = [];
  let from = { base: 0, mine: 0, theirs: 0 };

  const close = (to: typeof from) => {
    const parts = {
      base: base.slice(from.base, to.base),
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
    };
    if (parts.base.length + parts.mine.length + parts.theirs.length > 0)
      stretches.push(...split({ ...parts, isStable: false, at: from.base }));
  };

  for (const [place, element] of base.entries()) {
    const to = { base: place, mine: inMine[place] ?? -1, theirs: inTheirs[place] ?? -1 };
    if (to.mine < 0 || to.theirs < 0) continue;
    close(to);
    stretches.push({ base: [element], mine: [element], theirs: [element], isStable: true, at: place });
    from = { base: place + 1, mine: to.mine + 1, theirs: to.theirs + 1 };
  }
  close({ base: base.length, mine: mine.length, theirs: theirs.length });
  return stretches;
}

function split<T>(stretch: Stretch<T>): readonly Stretch<T>[] {
  const { base, mine, theirs, at } = stretch;
  if (base.length !== mine.length || base.length !== theirs.length) return [stretch];
  return base.map((_, index) => ({
    base: base.slice(index, index + 1),
    mine: mine.slice(index, index + 1),
    theirs: theirs.slice(index, index + 1),
    isStable: false,
    at: at + index,
  }));
}
