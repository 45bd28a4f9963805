import type { SectionContent } from '#lib/report/content.ts';
import type { SaveState } from './save-state.ts';
import type { Trouble } from './trouble.ts';
import type { StoredSection } from './wire.ts';

/** Two versions of one section, and what both started from. Nothing is saved until the clerk has chosen. */
export type SectionConflict = {
  readonly section: string;
  readonly base: SectionContent;
  readonly mine: SectionContent;
  /** When mine was typed: ms since 1970 by the browser's clock. */
  readonly mineAt: number;
  readonly theirs: StoredSection;
};

/**
 * What became of a choice. `settled`: it is on the desk and on its way · `changed`: one of the versions is another by now,
 * the clerk has to choose again · a trouble: the server could not keep the clerk's own version, so nothing is given up yet.
 */
export type Settlement = 'settled' | 'changed' | Trouble;

/** Carries what is typed to the browser's journal and to the server, and says truthfully how far it has got. */
export type DraftSync = {
  readonly state: () => SaveState;
  readonly conflicts: () => readonly SectionConflict[];
  /** Called whenever state or conflicts change. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries again at once what is still owed to the server. */
  readonly retry: () => void;
  /** Takes the clerk's choice for a conflicting section and saves it on top of theirs. Never rejects. */
  readonly resolve: (section: string, chosen: SectionContent) => Promise<Settlement>;
};
