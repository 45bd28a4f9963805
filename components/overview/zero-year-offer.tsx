'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { ZeroYear } from '#components/table/zero-year.tsx';
import { zeroYear } from '#lib/drafts/zero-year.ts';

/** 零申请 in a line of words, for a report in which no figure contradicts it yet. */
export function ZeroYearOffer() {
  const { isOpen } = useDesk();
  const report = useDeskState((state) => state.report);
  const { replaced, isDeclared, tables } = zeroYear(report);
  if (!isOpen || isDeclared || replaced > 0) return null;
  return (
    <div className="row">
      <span className="soft">
        本年度没有收到申请，也没有上年结转的，可以一次填好{tables.map(({ name }) => name).join('、')}。
      </span>
      <ZeroYear />
    </div>
  );
}
