import { expect, test } from 'vitest';
import { countCheck, countPlaywright, countVitest } from './counts.js';

const vitest = (...statuses: string[]) => ({
  testResults: [{ status: 'any', assertionResults: statuses.map((status) => ({ status })) }],
});
const playwright = (stats: Record<string, number>) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
});

test('a check passes or fails as a whole', () => {
  expect(countCheck(0)).toEqual({ passed: 1, failed: 0 });
  expect(countCheck(2)).toEqual({ passed: 0, failed: 1 });
});

test('tests are counted one by one', () => {
  expect(countVitest(vitest('passed', 'passed', 'failed'), 1)).toEqual({ passed: 2, failed: 1 });
  expect(countPlaywright(playwright({ expected: 5, unexpected: 2 }), 1)).toEqual({ passed: 5, failed: 2 });
});

test('a skipped test is a failed one, and so is one that passed only when tried again', () => {
  const note = '1 skipped, which counts as failed';
  expect(countVitest(vitest('passed', 'skipped'), 0)).toEqual({ passed: 1, failed: 1, note });
  expect(countVitest(vitest('passed', 'todo'), 0)).toEqual({ passed: 1, failed: 1, note });
  expect(countPlaywright(playwright({ expected: 3, skipped: 1 }), 0)).toEqual({ passed: 3, failed: 1, note });
  expect(countPlaywright(playwright({ expected: 3, flaky: 1 }), 0)).toEqual({ passed: 3, failed: 1 });
});

test('a file that would not load is a failure', () => {
  const report = {
    testResults: [{ status: 'failed', assertionResults: [] }, ...vitest('passed').testResults],
  };
  expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1 });
});

test('a run without a report, without a test or with a bad ending never counts as passed', () => {
  expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1, note: 'no test ran' });
  expect(countPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1, note: 'no test ran' });
  expect(countVitest(vitest('passed'), 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(countPlaywright(playwright({ expected: 2 }), 1)).toMatchObject({ passed: 2, failed: 1 });
});
