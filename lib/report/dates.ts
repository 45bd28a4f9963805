/** Times are ms since 1970; every screen speaks China's time, wherever server and browser stand. */
const CHINA = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

function parts(ms: number) {
  const date = new Date(ms + CHINA);
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    clock: `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
    seconds: two(date.getUTCSeconds()),
  };
}

/** Days since 1 January 1970 by the calendar in China. */
function dayNumber(ms: number): number {
  return Math.floor((ms + CHINA) / DAY);
}

/** Whole days from `from` to a date, both by the calendar in China; negative once it is past. `month` is 1 to 12. */
export function daysUntil(date: { year: number; month: number; day: number }, from: number): number {
  return Date.UTC(date.year, date.month - 1, date.day) / DAY - dayNumber(from);
}

/** 2026-01-20 10:42. */
export function minuteInChina(ms: number): string {
  return new Date(ms + CHINA).toISOString().slice(0, 16).replace('T', ' ');
}

/** 10:42:07. */
export function clockTime(ms: number): string {
  const { clock, seconds } = parts(ms);
  return `${clock}:${seconds}`;
}

/** 今天 10:42, 昨天 16:20, 3月8日, 2025年3月8日 as seen at `now`. */
export function whenSaid(ms: number, now: number): string {
  const then = parts(ms);
  const today = parts(now);
  const days = dayNumber(now) - dayNumber(ms);
  if (days === 0) return `今天 ${then.clock}`;
  if (days === 1) return `昨天 ${then.clock}`;
  return then.year === today.year
    ? `${then.month}月${then.day}日`
    : `${then.year}年${then.month}月${then.day}日`;
}

/** The year a report is being written for at `now`: from July on this year, before that the last one. */
export function reportingYear(now: number): number {
  const { year, month } = parts(now);
  return month >= 7 ? year : year - 1;
}
