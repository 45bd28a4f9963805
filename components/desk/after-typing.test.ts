import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterTyping } from './after-typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was typed is read once the keys pause, and once however many there were', () => {
  const soon = afterTyping();
  const run = vi.fn();
  for (const _ of '三个键') {
    soon(run);
    vi.advanceTimersByTime(50);
  }
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(run).toHaveBeenCalledTimes(1);
});

test('who types on without a pause is told in time, and again', () => {
  const soon = afterTyping();
  const run = vi.fn();
  const told: number[] = [];
  for (let at = 0; at <= 600; at += 30) {
    soon(run);
    vi.advanceTimersByTime(30);
    told.push(run.mock.calls.length);
  }
  expect(told[Math.ceil(250 / 30)]).toBe(1);
  expect(told[Math.ceil(550 / 30)]).toBe(2);
});
