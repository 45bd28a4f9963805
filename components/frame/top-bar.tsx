'use client';

import { DaysLeft } from '#components/desk/days-left.tsx';
import { useDesk, useDeskState, useSaveState } from '#components/desk/desk-context.tsx';
import { STAGES } from '#components/desk/stages.ts';
import { SaveWord } from '#components/saving/save-word.tsx';
import { Brand } from '#components/ui/brand.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';

/** Always in view: year, agency, days left to the statutory date, save state. `now` in ms. */
export function TopBar({ viewerName, now }: { viewerName: string; now: number }) {
  const { Link } = useNavigation();
  const agency = useDeskState((state) => state.report.agency);
  const year = useDeskState((state) => state.report.year);
  const { status, isOpen } = useDesk();
  const saveState = useSaveState();
  return (
    <header className="bar">
      <Brand />
      <div className="bar-title">
        <span className="bar-report">
          <span className="bar-agency">{agency.titleName}</span> {year}年度报告
        </span>
        <span className="bar-stage">{STAGES[status]}</span>
      </div>
      <div className="bar-end">
        {isOpen ? <DaysLeft kind={agency.kind} year={year} now={now} /> : null}
        {isOpen ? (
          // It changes with every pause of typing, so it is not said aloud; the banners say what goes wrong.
          <span role="status" aria-live="off">
            <SaveWord state={saveState} />
          </span>
        ) : null}
        <Link href="/agency">{viewerName}</Link>
      </div>
    </header>
  );
}
