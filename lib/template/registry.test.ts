import { expect, test } from 'vitest';
import { format2021 } from './format-2021.ts';
import { formatById, formatForYear } from './registry.ts';

test('the 2021 format serves the year it was issued for and every later one, and none before', () => {
  expect(formatForYear(2021)).toBe(format2021);
  expect(formatForYear(2040)).toBe(format2021);
  expect(formatForYear(2020)).toBeUndefined();
});

test('a stored report finds its format by id; an unknown id finds none', () => {
  expect(formatById(format2021.id)).toBe(format2021);
  expect(formatById('format-1999')).toBeUndefined();
});

test('a format is a value: it can be written down and read back unchanged', () => {
  expect(JSON.parse(JSON.stringify(format2021))).toEqual(format2021);
});
