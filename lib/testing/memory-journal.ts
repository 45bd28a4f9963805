import type { EntryKey, Journal, JournalEntry } from '#lib/drafts/journal.ts';

/** A browser's journal that outlives its pages: tests say which tabs are still open. */
export type MemoryJournal = Journal & {
  readonly entries: () => readonly JournalEntry[];
  readonly closeTab: (tab: string) => void;
  readonly refuse: (refuses: boolean) => void;
};

/** A journal that holds its entries in memory. */
export function createMemoryJournal(): MemoryJournal {
  const entries = new Map<string, JournalEntry>();
  const gone = new Set<string>();
  let refuses = false;
  const name = ({ report, section, tab }: EntryKey) => `${report}/${section}/${tab}`;
  return {
    async write(entry) {
      if (refuses) throw new Error('the journal is full');
      entries.set(name(entry), structuredClone(entry));
    },
    async remove(key) {
      entries.delete(name(key));
    },
    async abandoned(report) {
      return [...entries.values()].filter((entry) => entry.report === report && gone.has(entry.tab));
    },
    entries: () => [...entries.values()],
    closeTab: (tab) => void gone.add(tab),
    refuse(next) {
      refuses = next;
    },
  };
}
