import type { Span } from './span.ts';

/**
 * Where a stretch of a text stands after somebody has written on; null where they wrote in the stretch itself.
 * One edit is looked for: what lies before the first and behind the last difference has only moved.
 */
export function shiftSpan(before: string, after: string, { start, end }: Span): Span | null {
  if (before === after) return { start, end };
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  if (end <= head) return { start, end };
  const by = after.length - before.length;
  return start >= before.length - tail ? { start: start + by, end: end + by } : null;
}
