import type { Difference } from './difference.ts';
import type { Picks } from './merge-parts.ts';

/** Three versions of one value that is taken whole: a figure as typed, an answer as `say` puts it. */
export function mergeValue<T>(
  { id, kind, place, blank }: Pick<Difference, 'id' | 'kind' | 'place' | 'blank'>,
  base: T,
  mine: T,
  theirs: T,
  say: (value: T) => string,
): { readonly difference: Difference | null; readonly take: (picks: Picks) => T } {
  const changedBy = mine === base ? 'theirs' : theirs === base ? 'mine' : 'both';
  return {
    difference:
      mine === theirs
        ? null
        : {
            id,
            kind,
            place,
            blank,
            base: say(base),
            mine: say(mine),
            theirs: say(theirs),
            changedBy,
            both: null,
          },
    take(picks) {
      const pick = picks.get(id);
      return pick && 'from' in pick && pick.from === 'mine' ? mine : theirs;
    },
  };
}
