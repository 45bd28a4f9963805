'use client';

import { useDeskState } from '#components/desk/desk-context.tsx';
import { daysLeft, isLongPast, statutoryDate } from '#lib/report/agency.ts';

/** Days to the statutory date, large enough to be read across the desk; nothing of a report of years ago. */
export function DueCard({ now }: { now: number }) {
  const agency = useDeskState((state) => state.report.agency);
  const year = useDeskState((state) => state.report.year);
  if (isLongPast(agency.kind, year, now)) return null;
  const due = statutoryDate(agency.kind, year);
  const days = daysLeft(agency.kind, year, now);
  return (
    <section className="panel" aria-label="法定期限">
      <div className="due-top">
        <p className="due-n">
          <b>{Math.abs(days)}</b> 天
        </p>
        <p>
          <b>
            {due.year}年{due.month}月{due.day}日{days < 0 ? '已过' : '前公开'}
          </b>
          <br />
          <span className="small soft">
            {agency.kind === 'department' ? '部门年报的法定期限' : '本级政府年报的法定期限'}（条例第四十九条）
          </span>
        </p>
      </div>
    </section>
  );
}
