import { cleanContent } from '#lib/report/clean.ts';
import type { SectionContent } from '#lib/report/content.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { isSameContent } from './same-content.ts';
import type { SectionSync } from './section-sync.ts';

type Recovered = { readonly section: string; readonly before: SectionContent; readonly at: number };

/**
 * Takes up what pages that are gone left in the journal. Each entry goes to the server on top of the revision it started
 * from: the server says whether that still holds, and keeps the text if it does not. One entry of a section at a time.
 */
export function createRecovery({
  desk,
  sections,
  journal,
  owner,
  clock,
  say,
}: {
  readonly desk: Desk;
  readonly sections: ReadonlyMap<string, SectionSync>;
  readonly journal: Journal;
  readonly owner: { readonly report: string; readonly actor: string };
  readonly clock: Clock;
  readonly say: (fact: string, act?: { label: string; do: () => void }) => void;
}) {
  let waiting: readonly JournalEntry[] = [];
  let hasStarted = false;
  /** Taken up on top of an older revision: said only once the server has accepted it. */
  const unsaid = new Map<string, Recovered>();

  /** Takes up the next entry of each section that has nothing else to do. */
  async function takeUp() {
    const now: Recovered[] = [];
    for (const [id, section] of sections) {
      if (section.owes() || section.conflict()) continue;
      const entry = await nextEntry(id, section);
      if (!entry || section.owes()) continue;
      waiting = waiting.filter((each) => each !== entry);
      const found = { section: id, before: section.base().content, at: entry.at };
      if (entry.baseRevision === section.base().revision) now.push(found);
      else unsaid.set(id, found);
      await section.adopt(entry);
    }
    tell(now);
  }

  /** The newest entry that says something else than the server; what says the same is dropped without a word. */
  async function nextEntry(id: string, section: SectionSync): Promise<JournalEntry | undefined> {
    const own = waiting.filter((entry) => entry.section === id).sort((a, b) => b.at - a.at);
    for (const entry of own) {
      const isStored = isSameContent(cleanContent(entry.content).content, section.base().content);
      if (!isStored) return entry;
      waiting = waiting.filter((each) => each !== entry);
      await journal.remove(entry);
    }
    return undefined;
  }

  function tell(found: readonly Recovered[]) {
    if (found.length === 0) return;
    const newest = Math.max(...found.map(({ at }) => at));
    say(`已恢复${sayAgo(clock.now() - newest)}没有上传的内容。`, {
      label: '撤销',
      do: () => {
        const [first] = found;
        const changes = found.map(({ section, before }) => ({ section, content: before }));
        if (first) desk.act('撤销恢复', { section: first.section, field: '' }, changes);
      },
    });
  }

  return {
    async start(): Promise<void> {
      if (hasStarted) return;
      hasStarted = true;
      const found = await journal.abandoned(owner.report);
      waiting = found.filter((entry) => entry.actor === owner.actor);
      await takeUp();
    },
    onSaved(section: string): void {
      const late = unsaid.get(section);
      unsaid.delete(section);
      if (late) tell([late]);
    },
    /** A section is free again, saved or not in need of it: the next entry, if there is one. */
    onFree(): void {
      if (waiting.length > 0) clock.after(0, () => void takeUp());
    },
    /** The clerk has chosen between versions: there is nothing left to announce. */
    forget(section: string): void {
      unsaid.delete(section);
    },
  };
}

/** 刚才, 3 分钟前, 2 小时前, 4 天前; a clock that was turned back reads as 刚才. ms. */
export function sayAgo(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return '刚才';
  if (minutes < 60) return ` ${minutes} 分钟前`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? ` ${hours} 小时前` : ` ${Math.floor(hours / 24)} 天前`;
}
