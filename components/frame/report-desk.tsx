'use client';

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { afterTyping } from '#components/desk/after-typing.ts';
import { DeskContext, type DeskHandle } from '#components/desk/desk-context.tsx';
import { useUntilTakenBack } from '#components/desk/use-until-taken-back.ts';
import { useTakenUp } from '#components/import/use-taken-up.ts';
import { useCloseReading } from '#components/live/use-close-reading.ts';
import { loadAnswers } from '#components/saving/put-section.ts';
import { SaveBanner } from '#components/saving/save-banner.tsx';
import { useDraftSync } from '#components/saving/use-draft-sync.ts';
import { useNavigation } from '#components/ui/navigation.tsx';
import { Toast } from '#components/ui/toast.tsx';
import { whenIdle } from '#components/ui/when-idle.ts';
import { createDesk } from '#lib/drafts/desk.ts';
import { reportOf } from '#lib/drafts/stored-report.ts';
import type { StoredReport } from '#lib/drafts/wire.ts';
import { elementId, type Place, pageOf } from '#lib/report/place.ts';
import { isOpenFor, type Viewer } from '#lib/workflow/policy.ts';
import { ConflictGate } from './conflict-gate.tsx';
import { fetchPartsAhead } from './page-parts.ts';
import { PageTitle } from './page-title.tsx';
import { SectionRail } from './section-rail.tsx';
import { TopBar } from './top-bar.tsx';

type Props = {
  stored: StoredReport;
  viewer: Pick<Viewer, 'userId' | 'name'>;
  now: number;
  children: ReactNode;
};

/** The frame around every page of one report: bar, rail, and the desk that all of them share. */
export function ReportDesk({ stored, viewer, now, children }: Props) {
  const { path, go } = useNavigation();
  const [desk] = useState(() => createDesk(reportOf(stored), Date.now, afterTyping()));
  const [toast, setToast] = useState<{ fact: string; act?: { label: string; do: () => void } } | null>(null);
  const say = useCallback<DeskHandle['say']>((fact, act) => setToast(act ? { fact, act } : { fact }), []);
  const unsay = useCallback(() => setToast(null), []);
  useUntilTakenBack(desk, toast?.act, unsay);
  const sync = useDraftSync(desk, stored, viewer.userId, say);
  useCloseReading(desk);
  const awaited = useRef<Place | null>(null);

  const goTo = useCallback(
    (place: Place) => {
      const href = `/reports/${stored.id}/${pageOf(place)}`;
      if (window.location.pathname === href) return focusOn(place);
      awaited.current = place;
      go(href);
    },
    [stored.id, go],
  );

  // What no page has needed yet is fetched while the network is there.
  useEffect(() => whenIdle(() => void Promise.allSettled([fetchPartsAhead(), loadAnswers()])), []);

  // A place on another page takes the focus once that page is there.
  useEffect(() => {
    const place = awaited.current;
    if (!place || !path.endsWith(`/${pageOf(place)}`)) return;
    awaited.current = null;
    return focusOnceThere(place);
  }, [path]);

  const handle = useMemo(() => {
    const { id: reportId, status } = stored;
    return {
      desk,
      sync,
      reportId,
      viewerName: viewer.name,
      status,
      isOpen: isOpenFor('edit', status),
      goTo,
      say,
    };
  }, [desk, sync, stored, viewer.name, goTo, say]);
  useTakenUp(handle);
  return (
    <DeskContext value={handle}>
      <button type="button" className="skip" onClick={() => document.getElementById('content')?.focus()}>
        跳到正文
      </button>
      <PageTitle />
      <TopBar viewerName={viewer.name} now={now} />
      <div className="shell">
        <SectionRail />
        <div className="page" id="content" tabIndex={-1}>
          <SaveBanner />
          <ConflictGate viewerName={viewer.name}>{children}</ConflictGate>
        </div>
      </div>
      <div role="status">{toast ? <Toast say={toast.fact} act={toast.act} onGone={unsay} /> : null}</div>
    </DeskContext>
  );
}

/** Frames a page may take to come; a part that was not fetched ahead comes over the network. */
const PATIENCE = 300;

/** Focuses a place on a page that is about to be shown; its heading where the place does not come. Returns its cancelling. */
function focusOnceThere(place: Place): () => void {
  let frames = PATIENCE;
  let frame = 0;
  const look = () => {
    const isThere = !place.field || document.getElementById(elementId(place));
    frames -= 1;
    if (isThere || frames === 0) focusOn(place);
    else frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

function focusOn(place: Place) {
  const field = place.field ? document.getElementById(elementId(place)) : null;
  const target = field ?? document.getElementById('section-heading');
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
