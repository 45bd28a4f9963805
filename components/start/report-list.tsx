import { STAGES } from '#components/desk/stages.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { whenSaid } from '#lib/report/dates.ts';
import { exportAddress } from '#lib/report/export-address.ts';
import { isOpenFor, type Status } from '#lib/workflow/policy.ts';

/** One line of the list. `changedAt` in ms since 1970. */
export type ReportLine = {
  readonly id: string;
  readonly year: number;
  readonly status: Status;
  readonly changedAt: number;
};

const FILES = [
  { kind: 'docx', say: 'Word' },
  { kind: 'html', say: '网页' },
  { kind: 'json', say: '数据' },
] as const;

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
        {reports.map(({ id, year, status, changedAt }) => {
          const verb = isOpenFor('edit', status) ? '填写' : '查看';
          return (
            <li key={id}>
              <a className="reports-name" href={`/reports/${id}`}>
                {agency} {year}年
              </a>
              <span className="soft">{STAGES[status]}</span>
              <span className="faint">{whenSaid(changedAt, now)} 改动</span>
              <span className="reports-files">
                <span className="faint">下载</span>
                {FILES.map(({ kind, say }) => (
                  <a key={kind} href={exportAddress(id, kind)} aria-label={`下载${year}年报告的${say}文件`}>
                    {say}
                  </a>
                ))}
              </span>
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
