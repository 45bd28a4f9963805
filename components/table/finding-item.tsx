'use client';

import { memo } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { lookOf } from '#components/readiness/finding-look.ts';
import { Glyph } from '#components/ui/glyph.tsx';
import { type Finding, isOwed, placeOf } from '#lib/checks/finding.ts';
import { type ProbableCause, probableCause } from '#lib/drafts/probable-cause.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import { spokenLine } from './cell-names.ts';
import { useTableHandle, useTableView } from './table-context.tsx';
import { useWriteAndGo } from './use-write-and-go.ts';

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
  const { glyph, tone } = lookOf(finding);
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
        {isChosen ? <Cause finding={finding} /> : null}
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

/** 可能与刚才的改动有关：…由 58 改为 57。改回 58 */
function Cause({ finding }: { finding: Finding }) {
  const { desk } = useDesk();
  const { section } = useTableHandle();
  const writeAndGo = useWriteAndGo();
  const content = useTableView((view) => view.content);
  const { report, history } = desk.state();
  const lastYear = yearBefore(report, section.table);
  const cause: ProbableCause | null = probableCause(section, content, finding, history.done, lastYear);
  if (!cause) return null;
  const { cell, before, after } = cause;
  return (
    <p className="soft">
      可能与刚才的改动有关：<b>{spokenLine(section.table, cell)}</b>
      {after === '' ? `由 ${before} 改为空格。` : `由 ${before} 改为 ${after}。`}
      <button type="button" className="text-link" onClick={() => writeAndGo('改回', cell, before)}>
        改回 {before}
      </button>
    </p>
  );
}
