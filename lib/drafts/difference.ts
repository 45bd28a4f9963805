import type { SectionContent } from '#lib/report/content.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import type { Picks } from './merge-parts.ts';

/** One place where two versions differ, and what both started from. */
export type Difference = {
  readonly id: string;
  readonly kind: 'paragraph' | 'figure' | 'answer' | 'item' | 'reason';
  /** Where it is, in one or two parts: （二）, 第 1 段. */
  readonly place: readonly string[];
  /** What an empty value means here: 未填, 按公式. */
  readonly blank: string;
  /** As typed, or as the answer reads; null where that version has nothing here. */
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  /** Who changed it. Where only one side did, its text is the one to take. */
  readonly changedBy: 'mine' | 'theirs' | 'both';
  /** The text of 都要; null where it is not offered. */
  readonly both: string | null;
};

/** Everything there is to choose between two versions of a section, and the way to the result. */
export type Merge = {
  readonly section: Section;
  readonly differences: readonly Difference[];
  /** How many paragraphs, cells or answers are alike. */
  readonly alike: number;
  /** The section after the choices; what is not chosen yet stays as the server has it. */
  readonly build: (picks: Picks) => SectionContent;
};
