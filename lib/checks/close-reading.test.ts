import { expect, test } from 'vitest';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { readClosely } from './close-reading.ts';

test('a report whose prose agrees with its tables has figures, each with a verdict, and no findings', () => {
  const { claims, findings } = readClosely(sampleReport());
  expect(claims.length).toBeGreaterThan(20);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  expect(findings).toEqual([]);
});
