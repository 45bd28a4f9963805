import { expect, test } from 'vitest';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { differingSettings, mergeSettings } from './merge-settings.ts';

const base = sampleReport().agency;

test('what only one side changed is taken from that side, whoever it was', () => {
  const mine = { ...base, phone: '我的' };
  const theirs = { ...base, fax: '他的' };
  expect(mergeSettings(base, mine, theirs)).toEqual({
    merged: { ...base, phone: '我的', fax: '他的' },
    contested: [],
  });
});

test('what both changed differently is contested; the same change on both sides is not', () => {
  const mine = { ...base, phone: '我的', address: '同' };
  const theirs = { ...base, phone: '他的', address: '同' };
  const { merged, contested } = mergeSettings(base, mine, theirs);
  expect(contested).toEqual(['phone']);
  expect(merged.phone).toBe('我的');
  expect(differingSettings(mine, theirs)).toEqual(['phone']);
});
