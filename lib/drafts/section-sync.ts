import { cleanContent } from '#lib/report/clean.ts';
import type { SectionContent } from '#lib/report/content.ts';
import { type Attempt, type Attempted, createAutosaver } from './autosaver.ts';
import type { Clock } from './clock.ts';
import type { SectionConflict, Settlement } from './draft-sync.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { createJournalKeeper } from './journal-keeper.ts';
import { type PutSection, storedAfter } from './put-answer.ts';
import { isSameContent } from './same-content.ts';
import { isPassing, type Trouble } from './trouble.ts';
import type { StoredSection } from './wire.ts';

/** What one section needs from outside to be saved. */
export type SectionPorts = {
  readonly section: string;
  readonly stored: StoredSection;
  /** What is on the desk now. */
  readonly content: () => SectionContent;
  /** Shows content that came from the server or the journal. */
  readonly takeOver: (content: SectionContent) => void;
  readonly put: PutSection;
  readonly journal: Journal;
  readonly owner: { readonly report: string; readonly tab: string; readonly actor: string };
  readonly clock: Clock;
  readonly newKey: () => string;
  readonly show: () => void;
  /** What is on the desk is what the server has, without a save. */
  readonly onLevel: () => void;
  /** The server has an edit. `removed`: characters that cleaning took out of what is on the desk. */
  readonly onSaved: (stored: StoredSection, removed: number) => void;
};

/** One section on its way, as the sync of the whole report sees it. */
export type SectionSync = ReturnType<typeof createSectionSync>;

/** One section on its way to the journal and the server, and what stands in its way. */
export function createSectionSync(ports: SectionPorts) {
  const { section, content, clock, show, owner, journal } = ports;
  /** What both sides last agreed on. */
  let base = ports.stored;
  let trouble: Trouble | null = null;
  let conflict: SectionConflict | null = null;
  /** The version of a conflict that the server has turned away, and kept. */
  let refused: SectionContent | null = null;
  let settling: Promise<Settlement> | null = null;
  let changedAt = 0;
  let isLeaving = false;
  let isTakingOver = false;

  const saver = createAutosaver<SectionContent>({ write, newKey: ports.newKey, clock, show });
  const keeper = createJournalKeeper({
    key: { report: owner.report, section, tab: owner.tab },
    entry: () => ({
      actor: owner.actor,
      baseRevision: base.revision,
      baseContent: base.content,
      content: content(),
      at: changedAt,
      sent: saver.unanswered(),
    }),
    journal,
    clock,
    show,
  });

  async function write(attempt: Attempt<SectionContent>): Promise<Attempted> {
    // The journal learns the key first: a page that dies now is not in conflict with itself when it is opened again.
    void keeper.now();
    const answer = await ports.put(section, { ...attempt, baseRevision: base.revision, isLeaving });
    const stored = storedAfter(answer, owner.actor);
    if (typeof stored === 'string') return fail(stored);
    return answer.outcome === 'saved'
      ? agree(stored, attempt.value, answer.removed)
      : collide(stored, attempt.value);
  }

  function fail(reason: Trouble): Attempted {
    trouble = reason;
    return isPassing(reason) ? 'later' : 'stop';
  }

  /** The server has `value`, cleaned. Its form of it is shown only where nothing newer has been typed. */
  function agree(now: StoredSection, value: SectionContent, removed: number): Attempted {
    const { revision, savedAt, savedBy } = now;
    base = { revision, content: now.content, savedAt, savedBy };
    trouble = null;
    const isNewest = isSameContent(content(), value);
    if (isNewest) {
      if (!isSameContent(now.content, value)) present(now.content);
      saver.level();
      keeper.clear();
    } else keeper.soon();
    ports.onSaved(base, isNewest ? removed : 0);
    return 'done';
  }

  function collide(theirs: StoredSection, value: SectionContent): Attempted {
    const { content: clean, removed } = cleanContent(value);
    if (isSameContent(theirs.content, clean)) return agree(theirs, value, removed);
    if (isSameContent(theirs.content, base.content)) {
      base = theirs;
      return 'anew';
    }
    trouble = null;
    refused = value;
    conflict = { section, base: base.content, mine: content(), mineAt: changedAt, theirs };
    return 'stop';
  }

  function present(shown: SectionContent) {
    isTakingOver = true;
    ports.takeOver(shown);
    isTakingOver = false;
  }

  /**
   * Saves the choice on top of theirs. What was typed after the refusal goes to the server first, which keeps it as it kept
   * the rest; until it has, and where either version changes meanwhile, nothing is given up and the choice is still open.
   */
  async function settle(apply: () => void): Promise<Settlement> {
    if (!conflict) return 'settled';
    const mine = content();
    if (!isSameContent(mine, refused)) {
      const save = { value: mine, key: ports.newKey(), baseRevision: base.revision, isLeaving: false };
      const theirs = storedAfter(await ports.put(section, save), owner.actor);
      if (typeof theirs === 'string') return theirs;
      const isAsSeen = theirs.revision === conflict.theirs.revision && isSameContent(content(), mine);
      refused = mine;
      conflict = { ...conflict, theirs };
      if (!isAsSeen) return 'changed';
    }
    base = conflict.theirs;
    conflict = null;
    apply();
    saver.retry();
    return 'settled';
  }

  /** One choice at a time: who asks again meanwhile gets the answer to the first. */
  function resolve(apply: () => void): Promise<Settlement> {
    settling ??= settle(apply).finally(() => {
      settling = null;
      show();
    });
    return settling;
  }

  return {
    /** The desk has other content than before. */
    change() {
      if (isTakingOver) return;
      changedAt = clock.now();
      if (conflict) conflict = { ...conflict, mine: content(), mineAt: changedAt };
      if (!conflict && !saver.unanswered() && isSameContent(content(), base.content)) {
        saver.level();
        keeper.clear();
        trouble = null;
        ports.onLevel();
        return show();
      }
      saver.change(content());
      keeper.soon();
      // Another text is another question.
      if (trouble === 'tooLarge' || trouble === 'malformed') saver.wake();
      show();
    },
    /** Carries on where a page that is gone left off. The entry goes once this page has its own. */
    async adopt(entry: JournalEntry): Promise<void> {
      base = { ...base, revision: entry.baseRevision, content: entry.baseContent };
      if (entry.sent) saver.resume(entry.sent);
      changedAt = entry.at;
      present(entry.content);
      saver.change(entry.content);
      await keeper.now();
      saver.flush();
      if (!keeper.isRefused()) await journal.remove(entry);
    },
    resolve,
    flush(leaving: boolean) {
      isLeaving = leaving;
      if (saver.owes() && !keeper.isUpToDate()) void keeper.now();
      saver.flush();
      isLeaving = false;
    },
    retry() {
      if (conflict || !saver.owes()) return;
      trouble = null;
      saver.retry();
    },
    rest: saver.rest,
    base: () => base,
    owes: saver.owes,
    isWriting: saver.isWriting,
    trouble: () => trouble,
    conflict: () => conflict,
    keptAt: keeper.keptAt,
    isInJournal: keeper.isUpToDate,
    isJournalRefused: keeper.isRefused,
  };
}
