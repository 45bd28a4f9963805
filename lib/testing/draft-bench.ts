import { createDesk, type Desk } from '#lib/drafts/desk.ts';
import { createDraftSync, type RunningSync } from '#lib/drafts/sync.ts';
import type { SectionContent } from '#lib/report/content.ts';
import { createHandClock, type HandClock } from './hand-clock.ts';
import { createMemoryJournal } from './memory-journal.ts';
import { createMemoryServer } from './memory-server.ts';
import { zeroReport } from './sample-report.ts';

/** An open page: its desk, its saving, its own alarms. */
export type Page = {
  /** Every key of this page begins with it. */
  readonly tab: string;
  readonly desk: Desk;
  readonly sync: RunningSync;
  readonly clock: HandClock;
  readonly said: readonly string[];
  readonly undoLast: () => void;
  readonly type: (section: string, text: string) => void;
  readonly read: (section: string) => string;
  /** Gone at once, with all that was not written. */
  readonly kill: () => void;
};

/** Server and browser journal with pages that come and go. */
export function createDraftBench() {
  const clock = createHandClock();
  const report = zeroReport();
  const server = createMemoryServer(report.content, clock.now);
  const journal = createMemoryJournal();
  let count = 0;

  function open(actor = 'ma'): Page {
    const tab = `tab-${count++}`;
    const stored = server.stored();
    const content = Object.fromEntries(Object.entries(stored).map(([id, section]) => [id, section.content]));
    const desk = createDesk({ ...report, content }, clock.now);
    const said: string[] = [];
    let undo: (() => void) | undefined;
    let isDead = false;
    const sync = createDraftSync({
      desk,
      stored,
      // A page that is gone gets no answers and writes nothing.
      put: async (...args) => {
        const answer = await server.put(...args);
        return isDead ? new Promise(() => undefined) : answer;
      },
      journal,
      owner: { report: 'r', tab, actor },
      clock: { ...clock, after: (ms, act) => clock.after(ms, () => isDead || act()) },
      newKey: () => `${tab}/key-${count++}`,
      say: (fact, act) => {
        said.push(fact);
        undo = act?.do;
      },
      sayRemoved: (removed) => `${removed} 个`,
    });
    sync.start();
    return {
      tab,
      desk,
      sync,
      clock,
      said,
      undoLast: () => undo?.(),
      type: (section, text) => desk.type({ section, field: 'texts.lead' }, withLead(desk, section, text)),
      read: (section) => leadOf(desk.state().report.content[section]),
      kill() {
        isDead = true;
        journal.closeTab(tab);
      },
    };
  }

  return { clock, server, journal, open };
}

function withLead(desk: Desk, section: string, text: string): SectionContent {
  const content = desk.state().report.content[section];
  if (!content || !('texts' in content)) throw new Error(`${section} has no texts`);
  return { texts: { ...content.texts, [boxOf(content)]: text } };
}

/** The first text of a section: enough to write in. */
export function leadOf(content: SectionContent | undefined): string {
  if (!content || !('texts' in content)) throw new Error('this section has no texts');
  return Object.entries(content.texts).find(([box]) => box === boxOf(content))?.[1] ?? '';
}

function boxOf({ texts }: { readonly texts: object }): string {
  return Object.keys(texts)[0] ?? '';
}
