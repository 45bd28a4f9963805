import { expect, test } from 'vitest';
import { clockTime, reportingYear, whenSaid } from './dates.ts';

const at = (time: string) => Date.parse(`${time}+08:00`);

test('times are said by the clock of China, wherever the machine stands', () => {
  expect(clockTime(at('2027-01-20T10:42:07'))).toBe('10:42:07');
});

test.each([
  ['2027-01-20T09:05:00', '今天 09:05'],
  ['2027-01-19T23:59:59', '昨天 23:59'],
  ['2027-01-08T10:00:00', '1月8日'],
  ['2026-12-31T10:00:00', '2026年12月31日'],
])('on 20 January 2027, %s is said as %s', (time, said) => {
  expect(whenSaid(at(time), at('2027-01-20T10:42:07'))).toBe(said);
});

test.each([
  ['2026-06-30T15:59:59Z', 2025],
  ['2026-06-30T16:00:00Z', 2026],
  ['2026-12-31T15:59:59Z', 2026],
  ['2026-12-31T16:00:00Z', 2026],
])('at %s the report in hand is the one for %i', (time, year) => {
  expect(reportingYear(Date.parse(time))).toBe(year);
});
