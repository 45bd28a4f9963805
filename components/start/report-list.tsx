import { STAGES } from '#components/desk/stages.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { reportingYear, whenSaid } from '#lib/report/dates.ts';
import { exportAddress } from '#lib/report/export-address.ts';
import { isOpenFor, type Origin, type Status } from '#lib/workflow/policy.ts';

/** One line of the list. `changedAt` in ms since 1970. */
export type ReportLine = {
  readonly id: string;
  readonly year: number;
  readonly status: Status;
  readonly origin: Origin;
  readonly changedAt: number;
};

const FILES = [
  { kind: 'docx', say: 'Word' },
  { kind: 'html', say: '网页' },
  { kind: 'json', say: '数据' },
] as const;

/** A report that is here for the next year's sake is not an unfinished one. `due`: the year being reported on. */
function stageOf({ origin, status, year }: ReportLine, due: number): string {
  if (origin === 'typed') return '几个数字';
  return origin === 'imported' && status === 'draft' && year < due ? '由文件导入' : STAGES[status];
}

type Props = {
  title: string;
  agency: string;
  reports: readonly ReportLine[];
  /** ms since 1970. */
  now: number;
};

/** Reports by year: where each stands, when it last changed, and its files. */
export function ReportList({ title, agency, reports, now }: Props) {
  return (
    <section className="panel" aria-labelledby="report-list">
      <div className="panel-head">
        <h2 className="h3" id="report-list">
          {title}
        </h2>
      </div>
      <ul className="reports">
        {reports.map((report) => {
          const { id, year, status, origin, changedAt } = report;
          const verb = origin === 'typed' ? '修改' : isOpenFor('edit', status) ? '填写' : '查看';
          return (
            <li key={id}>
              <a className="reports-name" href={`/reports/${id}`}>
                {agency} {year}年
              </a>
              <span className="soft">{stageOf(report, reportingYear(now))}</span>
              <span className="faint">{whenSaid(changedAt, now)} 改动</span>
              {origin === 'typed' ? (
                <span className="reports-files faint">供{year + 1}年报告核对</span>
              ) : (
                <span className="reports-files">
                  <span className="faint">下载</span>
                  {FILES.map(({ kind, say }) => (
                    <a key={kind} href={exportAddress(id, kind)} aria-label={`下载${year}年报告的${say}文件`}>
                      {say}
                    </a>
                  ))}
                </span>
              )}
              <a
                className={buttonClass('plain', true)}
                href={`/reports/${id}`}
                aria-label={`${verb}${year}年报告`}
              >
                {verb}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
