import { alignThree } from './align.ts';

/** What the clerk chose for one difference; `text` where the result was written anew. */
export type Pick = { readonly from: 'mine' | 'theirs' | 'both' } | { readonly text: string };
/** By the id of the difference. */
export type Picks = ReadonlyMap<string, Pick>;

/** A list as both sides found it, as I left it and as the server has it. */
export type Versions<T> = Readonly<Record<'base' | 'mine' | 'theirs', readonly T[]>>;

/** A stretch of a list as three versions have it. */
export type Part<T> = Versions<T> & {
  /** Where it begins in the base. */
  readonly at: number;
  /** What there is to choose; null where both sides say the same. */
  readonly difference: {
    readonly id: string;
    readonly changedBy: 'mine' | 'theirs' | 'both';
    /** What 都要 gives; null where it is not offered. */
    readonly both: readonly T[] | null;
  } | null;
};

/**
 * Three versions of a list as parts; what reads alike on both sides is no difference. `name` begins the ids, `key` tells
 * which elements are the same one, `look` what the clerk sees of it.
 */
export function partsOf<T>(
  name: string,
  { base, mine, theirs }: Versions<T>,
  takeBoth: (versions: Versions<T>) => readonly T[] | null,
  look: (element: T) => string,
  key = look,
): readonly Part<T>[] {
  return alignThree(base, mine, theirs, key).map(({ isStable, ...stretch }, index) => {
    const spell = (side: readonly T[]) => JSON.stringify(side.map(look));
    const [was, here, there] = [spell(stretch.base), spell(stretch.mine), spell(stretch.theirs)];
    if (isStable || here === there) return { ...stretch, difference: null };
    const changedBy = here === was ? 'theirs' : there === was ? 'mine' : 'both';
    const both = changedBy === 'both' ? takeBoth(stretch) : null;
    return { ...stretch, difference: { id: `${name}/${index}`, changedBy, both } };
  });
}

/** The list after the choices; what is not chosen yet stays as the server has it. */
export function assemble<T>(
  parts: readonly Part<T>[],
  picks: Picks,
  read: (text: string, part: Part<T>) => readonly T[],
): readonly T[] {
  return parts.flatMap((part) => {
    const pick = part.difference ? picks.get(part.difference.id) : undefined;
    if (!pick) return part.theirs;
    if ('text' in pick) return read(pick.text, part);
    return pick.from === 'both' ? (part.difference?.both ?? part.theirs) : part[pick.from];
  });
}
