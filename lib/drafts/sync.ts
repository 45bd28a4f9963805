import type { SectionContent } from '#lib/report/content.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import type { DraftSync, SectionConflict } from './draft-sync.ts';
import type { Journal } from './journal.ts';
import type { PutSection } from './put-answer.ts';
import { readSaveState } from './read-save-state.ts';
import { createRecovery } from './recovery.ts';
import { isSameContent } from './same-content.ts';
import type { SaveState } from './save-state.ts';
import { createSectionSync, type SectionSync } from './section-sync.ts';
import type { StoredSection } from './wire.ts';

/** What saving needs from outside: no network, storage or clock of its own. */
export type SyncPorts = {
  readonly desk: Desk;
  /** The sections as the server handed them out. */
  readonly stored: Readonly<Record<string, StoredSection>>;
  readonly put: PutSection;
  readonly journal: Journal;
  readonly owner: { readonly report: string; readonly tab: string; readonly actor: string };
  readonly clock: Clock;
  /** A key nobody has used before. */
  readonly newKey: () => string;
  /** Tells the clerk one fact, with at most one way to take it back. */
  readonly say: (fact: string, act?: { label: string; do: () => void }) => void;
  /** What the clerk hears when cleaning took characters out. */
  readonly sayRemoved: (removed: number) => string;
  /** The server has acknowledged a section. */
  readonly onStored?: (section: string, stored: StoredSection) => void;
};

/** Saving as the page that runs it sees it. */
export type RunningSync = DraftSync & {
  /** Listens to the desk and takes up what earlier pages left; returns its end. */
  readonly start: () => () => void;
  /** Sends at once what is owed; `isLeaving` when the page is going away. */
  readonly flush: (isLeaving: boolean) => void;
  /** Whether something is neither acknowledged nor in the journal: closing the page now would lose it. */
  readonly isUnsafe: () => boolean;
};

/** Saving for one open report. Nothing happens before `start`. */
export function createDraftSync(ports: SyncPorts): RunningSync {
  const { desk, stored, owner, clock, say } = ports;
  const listeners = new Set<() => void>();
  const sections = new Map<string, SectionSync>(
    Object.entries(stored).map(([id, section]) => [id, openSection(id, section)]),
  );
  const recovery = createRecovery({ desk, sections, journal: ports.journal, owner, clock, say });
  let savedAt = latest(Object.values(stored));
  let state: SaveState = { kind: 'saved', at: savedAt };
  let conflicts: readonly SectionConflict[] = [];

  function openSection(section: string, storedSection: StoredSection): SectionSync {
    const content = (): SectionContent => desk.state().report.content[section] ?? storedSection.content;
    return createSectionSync({
      section,
      stored: storedSection,
      content,
      takeOver: (shown) => desk.takeOver(section, shown),
      put: ports.put,
      journal: ports.journal,
      owner,
      clock,
      newKey: ports.newKey,
      show,
      onLevel: () => recovery.onFree(),
      onSaved(acknowledged, removed) {
        savedAt = latest([{ savedAt }, acknowledged]);
        ports.onStored?.(section, acknowledged);
        if (removed > 0) say(ports.sayRemoved(removed));
        recovery.onSaved(section);
        recovery.onFree();
        // The server is back: the others need not wait for their turn.
        for (const other of sections.values()) if (other.trouble() === 'unreachable') other.retry();
      },
    });
  }

  function show() {
    const next = readSaveState(sections, savedAt);
    const found = [...sections.values()].flatMap((section) => section.conflict() ?? []);
    const isSame = isSameContent(next, state) && isSameList(found, conflicts);
    if (isSame) return;
    state = next;
    conflicts = isSameList(found, conflicts) ? conflicts : found;
    for (const tell of listeners) tell();
  }

  function flush(isLeaving: boolean) {
    for (const section of sections.values()) section.flush(isLeaving);
  }

  function retry() {
    for (const section of sections.values()) section.retry();
  }

  return {
    state: () => state,
    conflicts: () => conflicts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry,
    async resolve(id, chosen) {
      const section = sections.get(id);
      if (!section) throw new Error(`no section ${id}`);
      recovery.forget(id);
      return section.resolve(() =>
        desk.act('选定版本', { section: id, field: '' }, [{ section: id, content: chosen }]),
      );
    },
    start() {
      const detach = desk.onContent((section) => sections.get(section)?.change());
      retry();
      void recovery.start();
      return () => {
        detach();
        flush(true);
        for (const section of sections.values()) section.rest();
      };
    },
    flush,
    isUnsafe: () => [...sections.values()].some((section) => section.owes() && !section.isInJournal()),
  };
}

function latest(stored: readonly { readonly savedAt: number | null }[]): number | null {
  return stored.reduce<number | null>(
    (newest, { savedAt }) => (savedAt !== null && (newest === null || savedAt > newest) ? savedAt : newest),
    null,
  );
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
