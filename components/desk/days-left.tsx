import { Glyph } from '#components/ui/glyph.tsx';
import { daysLeft, isLongPast, statutoryDate } from '#lib/report/agency.ts';

/** 条例第四十九条; past the date it says by how much, and nothing of a report of years ago. */
export function DaysLeft({
  kind,
  year,
  now,
}: {
  kind: 'department' | 'government';
  year: number;
  now: number;
}) {
  if (isLongPast(kind, year, now)) return null;
  const due = statutoryDate(kind, year);
  const days = daysLeft(kind, year, now);
  const date = `${due.month}月${due.day}日`;
  if (days < 0) {
    return (
      <span>
        <Glyph name="warn" /> 已过 {date} {-days} 天
      </span>
    );
  }
  return (
    <span>
      <span className="bar-muted">距 {date} 还有</span> {days} 天
    </span>
  );
}
