'use client';

import { useDesk } from '#components/desk/desk-context.tsx';
import type { Finding } from '#lib/checks/finding.ts';
import { type ProbableCause, probableCause } from '#lib/drafts/probable-cause.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import { spokenLine } from './cell-names.ts';
import { useTableHandle, useTableView } from './table-context.tsx';
import { useWriteAndGo } from './use-write-and-go.ts';

/** 可能与刚才的改动有关：…由 58 改为 57。改回 58 */
export default function FindingCause({ finding }: { finding: Finding }) {
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
