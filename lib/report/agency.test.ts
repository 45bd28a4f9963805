import { expect, test } from 'vitest';
import { daysLeft, isLongPast, statutoryDate } from './agency.ts';

const inChina = (text: string) => Date.parse(`${text}+08:00`);

test('a department reports by 31 January, a government by 31 March of the year after', () => {
  expect(statutoryDate('department', 2025)).toEqual({ year: 2026, month: 1, day: 31 });
  expect(statutoryDate('government', 2025)).toEqual({ year: 2026, month: 3, day: 31 });
});

test.each([
  ['2026-01-30T23:59:59', 1],
  ['2026-01-31T00:00:00', 0],
  ['2026-01-31T23:59:59', 0],
  ['2026-02-01T00:00:00', -1],
  ['2025-12-31T12:00:00', 31],
])('days are counted as the calendar in China has them: at %s %d are left', (now, left) => {
  expect(daysLeft('department', 2025, inChina(now))).toBe(left);
});

test('a leap day counts', () => {
  expect(daysLeft('government', 2027, inChina('2028-02-28T08:00:00'))).toBe(32);
  expect(daysLeft('government', 2026, inChina('2027-02-28T08:00:00'))).toBe(31);
});

test('the days of a report are counted until the next one is due', () => {
  expect(isLongPast('department', 2024, inChina('2026-01-31T12:00:00'))).toBe(false);
  expect(isLongPast('department', 2024, inChina('2026-02-01T12:00:00'))).toBe(true);
});
