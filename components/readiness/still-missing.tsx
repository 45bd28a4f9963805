'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { type Finding, isOwed, standsInTheWay } from '#lib/checks/finding.ts';
import { wantsReason } from '#lib/checks/reasons.ts';
import { FindingRow } from './finding-row.tsx';

/** What must still be done before the report can be final; what only wants a reason comes after it. */
export function StillMissing() {
  const { goTo, reportId } = useDesk();
  const { Link } = useNavigation();
  const report = useDeskState((state) => state.report);
  const all = useDeskState((state) => state.findings);
  const findings = all.filter((finding) => finding.weight !== 'warns' || wantsReason(report, finding));
  const weighing = (weight: Finding['weight']) => findings.filter((finding) => finding.weight === weight);
  const inOrder = [...weighing('blocks'), ...weighing('warns'), ...weighing('advises')];
  const inTheWay = findings.filter(standsInTheWay);
  const owed = inTheWay.filter(isOwed).length;
  return (
    <section className="panel" aria-label="定稿前还差什么">
      <div className="panel-head">
        <h2 className="h3">定稿前还差什么</h2>
        <Count glyph="block" tone="c-block" word="须改正" count={inTheWay.length - owed} />
        <Count glyph="none" tone="soft" word="待填" count={owed} />
        <Count glyph="warn" tone="c-warn" word="需说明" count={weighing('warns').length} />
        <span className="grow" />
        <Link href={`/reports/${reportId}/check`}>公开前体检</Link>
      </div>
      {inOrder.length === 0 ? (
        <p className="panel-body c-ok">
          <Glyph name="ok" /> 没有须改正的问题，可以导出定稿。
        </p>
      ) : (
        <ul>
          {inOrder.map((finding) => (
            <li key={`${finding.section}/${finding.id}`}>
              <FindingRow finding={finding} onGo={goTo} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Count({
  glyph,
  tone,
  word,
  count,
}: {
  glyph: 'block' | 'none' | 'warn';
  tone: string;
  word: string;
  count: number;
}) {
  if (count === 0) return null;
  return (
    <span className={`${tone} small nowrap`}>
      <Glyph name={glyph} /> {word} {count}
    </span>
  );
}
