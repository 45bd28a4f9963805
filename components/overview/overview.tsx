'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { ExportList } from '#components/export/export-list.tsx';
import { SmallReading } from '#components/phone/small-reading.tsx';
import { StillMissing } from '#components/readiness/still-missing.tsx';
import { useTakingBack } from '#components/section/taking-back.tsx';
import { reportTitle } from '#lib/report/report.ts';
import { DueCard } from './due-card.tsx';
import { SectionList } from './section-list.tsx';
import { ZeroYearOffer } from './zero-year-offer.tsx';

/** The report at a glance: how far each section is, what still stands in the way, how many days, and the downloads. */
export function Overview({ now }: { now: number }) {
  const { viewerName, isOpen } = useDesk();
  useTakingBack();
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
          {isOpen ? <DueCard now={now} /> : null}
          <ExportList />
        </aside>
      </div>
      <SmallReading now={now} />
    </main>
  );
}
