'use client';

import { useEffect, useState } from 'react';
import type { DeskHandle } from '#components/desk/desk-context.tsx';
import { randomKey } from '#components/ui/random-key.ts';
import type { Desk } from '#lib/drafts/desk.ts';
import type { DraftSync } from '#lib/drafts/draft-sync.ts';
import { createDraftSync, type RunningSync } from '#lib/drafts/sync.ts';
import type { StoredReport, StoredSection } from '#lib/drafts/wire.ts';
import { sayRemoved } from '#lib/report/clean.ts';
import { browserClock } from './browser-clock.ts';
import { openBrowserJournal } from './browser-journal.ts';
import { putSection } from './put-section.ts';
import { liveAs } from './tab-life.ts';

/** Saves what is on the desk for as long as the report is open, and at the moments when a page may be about to go. */
export function useDraftSync(
  desk: Desk,
  report: StoredReport,
  actor: string,
  say: DeskHandle['say'],
): DraftSync {
  const [{ sync, tab }] = useState(() => openSync(desk, report, actor, say));

  useEffect(() => {
    const end = liveAs(tab);
    const stop = sync.start();
    const unwatch = watchPage(sync);
    return () => {
      unwatch();
      stop();
      end();
    };
  }, [sync, tab]);
  return sync;
}

/**
 * What this browser knows to be stored, by report and section. A page that the back button brings out again was rendered
 * before the last saves; without this it would show the old text and then be in conflict with its own.
 */
const known = new Map<string, StoredSection>();

function openSync(desk: Desk, report: StoredReport, actor: string, say: DeskHandle['say']) {
  const tab = randomKey();
  const stored = Object.fromEntries(
    Object.entries(report.sections).map(([id, section]) => {
      const newer = known.get(`${report.id}/${id}`);
      if (!newer || newer.revision <= section.revision) return [id, section];
      desk.takeOver(id, newer.content);
      return [id, newer];
    }),
  );
  const sync = createDraftSync({
    desk,
    stored,
    put: putSection(report.id, desk.state().report.format),
    journal: openBrowserJournal(),
    owner: { report: report.id, tab, actor },
    clock: browserClock,
    newKey: randomKey,
    say,
    sayRemoved,
    onStored: (id, section) => void known.set(`${report.id}/${id}`, section),
  });
  return { sync, tab };
}

function watchPage(sync: RunningSync): () => void {
  const end = new AbortController();
  const { signal } = end;
  const leave = () => sync.flush(true);
  document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  window.addEventListener('pagehide', leave, { signal });
  window.addEventListener('online', () => sync.retry(), { signal });
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (sync.isUnsafe()) event.preventDefault();
    },
    { signal },
  );
  return () => end.abort();
}
