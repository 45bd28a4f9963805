'use client';

import { reportTitle } from '#lib/report/report.ts';
import { useDesk, useDeskState } from './desk-context.tsx';
import { DueCard } from './due-card.tsx';
import { ExportList } from './export-list.tsx';
import { SectionList } from './section-list.tsx';
import { SmallReading } from './small-reading.tsx';
import { StillMissing } from './still-missing.tsx';
import { ZeroYearOffer } from './zero-year.tsx';

/** The report at a glance: how far each section is, what still stands in the way, how many days, and the downloads. */
export function Overview({ now }: { now: number }) {
  const { viewerName } = useDesk();
  const report = useDeskState((state) => state.report);
  return (
    <main className="main main--ground">
      <div className="body ov not-small">
        <div className="ov-main">
          <header className="ov-title">
            <h1 className="h1">{reportTitle(report)}</h1>
            <p className="soft">
              填报人 {viewerName}　依据 {report.format.notice}格式
            </p>
          </header>
          <SectionList />
          <ZeroYearOffer />
          <StillMissing />
        </div>
        <aside className="ov-side">
          <DueCard now={now} />
          <ExportList />
        </aside>
      </div>
      <SmallReading now={now} />
    </main>
  );
}
