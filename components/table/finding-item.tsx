'use client';

import { lazy, memo, Suspense } from 'react';
import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { lookOf } from '#components/readiness/finding-look.ts';
import { Glyph } from '#components/ui/glyph.tsx';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import { type Finding, isOwed, placeOf } from '#lib/checks/finding.ts';
import { wantsReason } from '#lib/checks/reasons.ts';
import { reasonField } from '#lib/report/place.ts';
import { useTableHandle, useTableView } from './table-context.tsx';
import { useWriteAndGo } from './use-write-and-go.ts';

/** Looks through the steps taken; asked for once a finding is chosen, so the form does not wait for it. */
const FindingCause = lazy(() => untilLoaded(() => import('./finding-cause.tsx')));

/** One finding of this table. The whole row leads to the first cell; the chosen one shows its sums, its cause and the ways to settle it. */
export const FindingItem = memo(function FindingItem({
  finding,
  isChosen,
}: {
  finding: Finding;
  isChosen: boolean;
}) {
  const { goTo } = useDesk();
  const { live } = useTableHandle();
  const isWarning = finding.weight === 'warns';
  const isExplained = useDeskState(({ report }) => isWarning && !wantsReason(report, finding));
  const { glyph, tone } = lookOf(finding, isExplained);
  return (
    <li className={`finding finding--${tone} ${isChosen ? 'is-chosen' : ''}`}>
      <Glyph name={glyph} />
      <div>
        <button
          type="button"
          className="say"
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => {
            if (!isOwed(finding)) live.choose(finding);
            goTo(placeOf(finding));
          }}
        >
          {isOwed(finding) ? <b>待填　</b> : null}
          {finding.message}
        </button>
        <Fill finding={finding} />
        {isWarning ? (
          <button
            type="button"
            className="text-link"
            // Reasons are written on the page 公开前体检.
            onClick={() => goTo({ section: finding.section, field: reasonField(finding.id) })}
          >
            {isExplained ? '已说明' : '说明理由'}
          </button>
        ) : null}
        {isChosen ? (
          <Suspense>
            <FindingCause finding={finding} />
          </Suspense>
        ) : null}
        {isChosen && finding.working ? <p className="faint working">{finding.working}</p> : null}
      </div>
      <span className="code">{finding.rule}</span>
    </li>
  );
});

/** 填入: the figure the total ought to have, as one act. */
function Fill({ finding: { remedy } }: { finding: Finding }) {
  const writeAndGo = useWriteAndGo();
  const stated = useTableView(({ content }) =>
    remedy ? (content.cells[remedy.cell.row]?.[remedy.cell.column] ?? '') : '',
  );
  if (!remedy || stated.trim() === '') return null;
  const { cell, fill } = remedy;
  return (
    <button type="button" className="text-link" onClick={() => writeAndGo('填入', cell, fill)}>
      填入 {fill}
    </button>
  );
}
