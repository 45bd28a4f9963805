'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { STAGES } from '#components/desk/stages.ts';
import { wordFile } from '#components/export/downloads.ts';
import { useDownload } from '#components/export/use-download.ts';
import { usePaper } from '#components/paper/use-paper.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { standsInTheWay } from '#lib/checks/finding.ts';
import { daysLeft, isLongPast } from '#lib/report/agency.ts';
import { exportAddress } from '#lib/report/export-address.ts';
import { reportTitle } from '#lib/report/report.ts';
import { SmallSection } from './small-section.tsx';

/** Findings shown on a phone; a desk shows all of them. */
const FEW = 5;

/** The report on a phone: to be read and downloaded. `now` in ms. Shown by the style sheet in small windows only. */
export function SmallReading({ now }: { now: number }) {
  const { reportId, status } = useDesk();
  const report = useDeskState((state) => state.report);
  const paper = usePaper();
  const { say, onDownload } = useDownload();
  const { agency, year } = report;
  const days = daysLeft(agency.kind, year, now);
  return (
    <div className="sm only-small">
      <header className="sm-head">
        <h1>{reportTitle(report)}</h1>
        <p className="row small">
          <span className="badge badge--work">{STAGES[status]}</span>
          {isLongPast(agency.kind, year, now) ? null : (
            <span className="soft">{days < 0 ? `已过法定期限 ${-days} 天` : `还有 ${days} 天`}</span>
          )}
        </p>
      </header>
      <div className="banner banner--note sm-note">
        <Glyph name="note" />
        <p>手机上可以看，填表请用电脑。</p>
      </div>
      <SmallFindings />
      {report.format.sections.map((section) => (
        <SmallSection key={section.id} section={section} paper={paper} />
      ))}
      <div className="foot sm-foot">
        {say ? (
          <p className="small" role="status">
            {say}
          </p>
        ) : null}
        <a
          className={`${buttonClass('main')} grow`}
          href={exportAddress(reportId, wordFile.kind)}
          download
          onClick={onDownload}
        >
          下载 Word 文档
        </a>
      </div>
    </div>
  );
}

/** How much stands in the way, with the first of it. */
function SmallFindings() {
  const findings = useDeskState((state) => state.findings);
  const blocking = findings.filter(standsInTheWay);
  if (blocking.length === 0) {
    return (
      <p className="sm-ok">
        <Glyph name="ok" />
        没有须改正的问题，可以定稿。
      </p>
    );
  }
  return (
    <div className="sm-block">
      <Glyph name="block" />
      <div>
        <b>须改正或补填 {blocking.length}</b>
        <ul>
          {blocking.slice(0, FEW).map((finding) => (
            <li key={`${finding.section}/${finding.id}`}>{finding.message}</li>
          ))}
        </ul>
        {blocking.length > FEW ? <p className="soft">另有 {blocking.length - FEW} 处。</p> : null}
      </div>
    </div>
  );
}
