import type { SectionContent } from '#lib/report/content.ts';
import type { Attempt } from './autosaver.ts';

/** Whose entry it is. Every open page has its own `tab`, so that two of them never write over each other. */
export type EntryKey = { readonly report: string; readonly section: string; readonly tab: string };

/** What is typed and not yet acknowledged, with all that is needed to carry on after the page is gone. */
export type JournalEntry = EntryKey & {
  /** Only the person who typed it gets it back. */
  readonly actor: string;
  readonly baseRevision: number;
  readonly baseContent: SectionContent;
  readonly content: SectionContent;
  /** ms since 1970 by the browser's clock. */
  readonly at: number;
  /** Sent on top of the base and never answered: asked again under the same key it gives the same answer. */
  readonly sent: Attempt<SectionContent> | null;
};

/** The browser's own memory. Calls take effect in the order they are made. */
export type Journal = {
  /** Rejects when the browser refuses: private window, full disk. */
  readonly write: (entry: JournalEntry) => Promise<void>;
  /** Never rejects: an entry that stays is found again at the next opening, and dropped there if it says nothing new. */
  readonly remove: (key: EntryKey) => Promise<void>;
  /** Entries of a report whose page is gone, of whatever person; none where the browser keeps nothing. Never rejects. */
  readonly abandoned: (report: string) => Promise<readonly JournalEntry[]>;
};
