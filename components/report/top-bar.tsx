'use client';

import { Glyph } from '#components/ui/glyph.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { daysLeft, statutoryDate } from '#lib/report/agency.ts';
import { useDesk, useDeskState, useSaveState } from './desk-context.tsx';
import { SaveWord } from './save-word.tsx';
import { STAGES } from './stages.ts';

/** Always in view: year, agency, days left to the statutory date, save state. `now` in ms. */
export function TopBar({ viewerName, now }: { viewerName: string; now: number }) {
  const { Link } = useNavigation();
  const agency = useDeskState((state) => state.report.agency);
  const year = useDeskState((state) => state.report.year);
  const { status } = useDesk();
  const saveState = useSaveState();
  return (
    <header className="bar">
      <Link className="brand" href="/">
        <span className="mark" aria-hidden="true" />
        年报编制台
      </Link>
      <div className="bar-title">
        <span className="bar-report">
          {agency.titleName} {year}年度报告
        </span>
        <span className="bar-stage">{STAGES[status]}</span>
      </div>
      <div className="bar-end">
        <DaysLeft kind={agency.kind} year={year} now={now} />
        <span role="status">
          <SaveWord state={saveState} />
        </span>
        <Link href="/agency">{viewerName}</Link>
      </div>
    </header>
  );
}

/** 条例第四十九条; past the date it says by how much. */
export function DaysLeft({
  kind,
  year,
  now,
}: {
  kind: 'department' | 'government';
  year: number;
  now: number;
}) {
  const due = statutoryDate(kind, year);
  const days = daysLeft(kind, year, now);
  const date = `${due.month}月${due.day}日`;
  if (days < 0) {
    return (
      <span className="bar-late">
        <Glyph name="warn" /> 已过 {date} {-days} 天
      </span>
    );
  }
  return (
    <span>
      <span className="bar-muted">距 {date} 还有</span> {days} 天
    </span>
  );
}
