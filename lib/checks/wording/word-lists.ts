/** One entry of the list of confusable words. */
export type Confusable = {
  /** What is looked for, as written; [数] stands for a number. */
  readonly wrong: string;
  readonly right: string;
  /** The sentence must hold one of these; empty: any sentence. */
  readonly near: readonly string[];
  /** The sentence may hold none of these. */
  readonly without: readonly string[];
  /** Where it has characters in common with one of these, it is right. */
  readonly except: readonly string[];
  /** Only a suggestion: no reason is asked for. */
  readonly isAdvice: boolean;
};

/** Word that should not stand in a report, and what the clerk is told; `say` may be ''. */
export type Forbidden = { readonly word: string; readonly say: string; readonly except: readonly string[] };

/** The lists an agency edits, as rules read them. */
export type WordLists = {
  readonly confusable: readonly Confusable[];
  readonly forbidden: readonly Forbidden[];
  /** Words that hold a doubled character by right. */
  readonly doublings: readonly string[];
};

/** A line of a list that cannot be read; lines count from 1. */
export type ListProblem = { readonly line: number; readonly message: string };

/** Where a page asks for the lists. */
export const WORDS_ADDRESS = '/api/words';

/** No lists: rules that need one are silent. */
export const NO_LISTS: WordLists = { confusable: [], forbidden: [], doublings: [] };
