import { STAGES } from '#components/desk/stages.ts';
import { buttonClass } from '#components/ui/button.tsx';
import type { AgencySettings } from '#lib/report/agency.ts';
import { HomeBar } from './home-bar.tsx';
import { type ReportLine, ReportList } from './report-list.tsx';
import { StartWays, type YearBeforeHere } from './start-ways.tsx';

type Props = {
  viewerName: string;
  agency: AgencySettings;
  reports: readonly ReportLine[];
  /** The year being reported on. */
  year: number;
  /** Whether the year before is here; null where no format of ours covers that year. */
  before: YearBeforeHere | null;
  /** ms since 1970. */
  now: number;
};

/** The agency's reports, and the ways to begin the one that is due. */
export function StartPage({ viewerName, agency, reports, year, before, now }: Props) {
  const current = reports.find((report) => report.year === year);
  return (
    <>
      <HomeBar here="/" viewerName={viewerName} kind={agency.kind} year={year} now={now} />
      <main className="home">
        <div className="start">
          {current ? (
            <>
              <header className="start-head">
                <div>
                  <h1 className="h1">{year}年的报告</h1>
                  <p className="soft">
                    {agency.titleName}，{STAGES[current.status]}。
                  </p>
                </div>
                <a className={buttonClass('main')} href={`/reports/${current.id}`}>
                  打开报告
                </a>
              </header>
              <ReportList title="我的报告" agency={agency.titleName} reports={reports} now={now} />
              <StartWays year={null} before={before} reportId={current.id} />
            </>
          ) : (
            <>
              <header>
                <h1 className="h1">还没有{year}年的报告</h1>
                <p className="soft">选一种开始的办法。</p>
              </header>
              <StartWays year={year} before={before} reportId={null} />
              {reports.length > 0 ? (
                <ReportList title="往年报告" agency={agency.titleName} reports={reports} now={now} />
              ) : null}
            </>
          )}
        </div>
      </main>
    </>
  );
}
