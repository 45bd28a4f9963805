import type { Clock } from './clock.ts';
import type { EntryKey, Journal, JournalEntry } from './journal.ts';

/** Keeps one section's entry in the browser's journal in step with what is typed. */
export type JournalKeeper = {
  /** Something changed: it is written before `SOON` has passed. */
  readonly soon: () => void;
  readonly now: () => Promise<void>;
  /** Everything is acknowledged: the entry goes. */
  readonly clear: () => void;
  /** When the newest entry was written, ms by the browser's clock; null where there is none. */
  readonly keptAt: () => number | null;
  /** Whether the newest content is in the journal. */
  readonly isUpToDate: () => boolean;
  /** The browser refused the last write: private window, full disk. */
  readonly isRefused: () => boolean;
};

/** Leaves 100 ms of the 300 ms of reliability.md §6 to the browser. */
const SOON = 200;

/** `entry` is asked for the newest content whenever something is written; `show` is called once it is, or has been refused. */
export function createJournalKeeper({
  key,
  entry,
  journal,
  clock,
  show,
}: {
  readonly key: EntryKey;
  readonly entry: () => Omit<JournalEntry, keyof EntryKey>;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly show: () => void;
}): JournalKeeper {
  let cancel: (() => void) | null = null;
  let keptAt: number | null = null;
  let turn = 0;
  let keptTurn = 0;
  let isRefused = false;

  async function now() {
    cancel?.();
    cancel = null;
    const mine = turn;
    const { at, ...rest } = entry();
    try {
      await journal.write({ ...key, at, ...rest });
      keptAt = at;
      keptTurn = Math.max(keptTurn, mine);
      isRefused = false;
    } catch {
      // Said in the save state; the next change tries again.
      isRefused = true;
    }
    show();
  }

  return {
    soon() {
      turn += 1;
      cancel ??= clock.after(SOON, () => void now());
    },
    now,
    clear() {
      cancel?.();
      cancel = null;
      turn += 1;
      keptTurn = turn;
      keptAt = null;
      void journal.remove(key);
    },
    keptAt: () => keptAt,
    isUpToDate: () => keptTurn === turn && keptAt !== null,
    isRefused: () => isRefused,
  };
}
