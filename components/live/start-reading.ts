'use client';

import { whenIdle } from '#components/ui/when-idle.ts';
import { onWordLists, wordLists } from '#components/words/word-lists.ts';
import { readClosely } from '#lib/checks/close-reading.ts';
import type { Desk } from '#lib/drafts/desk.ts';
import type { Report } from '#lib/report/report.ts';
import { putReading } from './reading-store.ts';

/** ms without a change before the texts are read again. */
const PAUSE = 200;

/** Reads the whole report in the pauses of writing and tells the desk what was found; returns its ending. A keystroke pays nothing for it. */
export function startReading(desk: Desk): () => void {
  let last: Report | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel: (() => void) | undefined;

  const read = () => {
    const { report } = desk.state();
    last = report;
    const { claims, findings } = readClosely(report, { lists: wordLists() });
    putReading(desk, { report, claims });
    desk.note(findings);
  };
  const readSoon = () => {
    clearTimeout(timer);
    cancel?.();
    timer = setTimeout(() => {
      cancel = whenIdle(read);
    }, PAUSE);
  };

  readSoon();
  const leaveLists = onWordLists(readSoon);
  const leaveDesk = desk.subscribe(() => {
    if (desk.state().report !== last) readSoon();
  });
  return () => {
    clearTimeout(timer);
    cancel?.();
    leaveLists();
    leaveDesk();
  };
}
