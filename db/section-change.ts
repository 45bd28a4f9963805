import type { SectionContent } from '#lib/report/content.ts';

/** One save as it comes from the form. */
export type SectionChange = {
  readonly sectionId: string;
  /** The revision the edit started from. */
  readonly baseRevision: number;
  /** Cleaned and of the section's shape. */
  readonly content: SectionContent;
  /** One for each change, repeated on retry. */
  readonly key: string;
  /** Digest of the whole request: the same key with another digest is another change. */
  readonly digest: string;
  /** ms since 1970 by the server's clock. */
  readonly at: number;
};

/** What became of a save. */
