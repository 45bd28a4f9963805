'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { standsInTheWay } from '#lib/checks/finding.ts';
import { wantsReason } from '#lib/checks/reasons.ts';
import { FindingRow } from './finding-row.tsx';

/** Findings shown here; the overview has all of them. */
const FEW = 4;

/** Whether what is exported now is final, and what is in the way. */
export function ReadinessPanel() {
  const { goTo, reportId } = useDesk();
  const { Link } = useNavigation();
  const report = useDeskState((state) => state.report);
  const all = useDeskState((state) => state.findings);
  const findings = all.filter((finding) => finding.weight !== 'warns' || wantsReason(report, finding));
  const blocking = findings.filter(standsInTheWay);
  const isReady = blocking.length === 0;
  // Once nothing stands in the way, what is still unwritten or unexplained is shown where the file is taken.
  const shown = isReady ? findings : blocking;
  return (
    <section className="panel" aria-label="定稿情况">
      <div className="panel-head">
        <h2 className="h3">{isReady ? '可以定稿' : '还不能定稿'}</h2>
        {isReady ? null : <span className="c-block small">须改正或补填 {blocking.length}</span>}
        <span className="grow" />
        {isReady ? <Glyph name="ok" /> : <span className="badge badge--plain">未定稿</span>}
      </div>
      <ul>
        {shown.slice(0, FEW).map((finding) => (
          <li key={`${finding.section}/${finding.id}`}>
            <FindingRow finding={finding} onGo={goTo} />
          </li>
        ))}
      </ul>
      <p className="outs-note small soft">
        {shown.length > FEW ? `另有 ${shown.length - FEW} 处。` : null}
        {isReady
          ? `没有须改正的问题，导出的文件不标注“未定稿”。${shown.length > 0 ? '上面各处可以再看一遍。' : ''}`
          : '现在导出，每页和文件名都标注“未定稿”。'}
        逐项结果见<Link href={`/reports/${reportId}/check`}>公开前体检</Link>。
      </p>
    </section>
  );
}
