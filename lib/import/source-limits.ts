/** A yearly report has some hundred pieces and some ten thousand characters; what has more than this is not one, or is made to fill the memory. */
export const SOURCE_LIMITS = { pieces: 20_000, characters: 2_000_000 } as const;
