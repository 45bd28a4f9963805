import { expect, test } from 'vitest';
import { createHandClock } from '#lib/testing/hand-clock.ts';
import { type Attempt, type Attempted, createAutosaver } from './autosaver.ts';

/** A saver whose writes a test answers by hand. */
function bench() {
  const clock = createHandClock(0);
  const begun: (Attempt<string> & { at: number; answer: (outcome: Attempted) => void })[] = [];
  let count = 0;
  const saver = createAutosaver<string>({
    write: (attempt) =>
      new Promise((answer) => {
        begun.push({ ...attempt, at: clock.now(), answer });
      }),
    newKey: () => `key-${count++}`,
    clock,
    show: () => undefined,
  });
  return { clock, begun, saver };
}

test('never two writes at once: what is typed meanwhile goes next, with its own key', async () => {
  const { clock, begun, saver } = bench();
  saver.change('甲');
  await clock.pass(800);
  saver.change('甲乙');
  await clock.pass(5000);
  expect(begun.map(({ value }) => value)).toEqual(['甲']);
  begun[0]?.answer('done');
  await clock.pass(0);
  expect(begun.map(({ value, key }) => `${key} ${value}`)).toEqual(['key-0 甲', 'key-1 甲乙']);
  begun[1]?.answer('done');
  await clock.pass(0);
  expect(saver.owes()).toBe(false);
});

test('a failed write is repeated as it was after 1, 2, 4 … 30 s, and no sooner because of typing', async () => {
  const { clock, begun, saver } = bench();
  saver.change('甲');
  await clock.pass(800);
  const waits: number[] = [];
  for (let failure = 0; failure < 7; failure++) {
    const failed = clock.now();
    begun.at(-1)?.answer('later');
    await clock.pass(0);
    saver.change(`甲${failure}`);
    while (begun.length === failure + 1) await clock.pass(100);
    waits.push(Math.round(((begun.at(-1)?.at ?? 0) - failed) / 100) / 10);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
  expect(new Set(begun.map(({ key, value }) => `${key} ${value}`))).toEqual(new Set(['key-0 甲']));
  begun.at(-1)?.answer('done');
  await clock.pass(0);
  expect(begun.at(-1)?.value).toBe('甲6');
});

test('a refusal stops until somebody asks again; typing is still owed', async () => {
  const { clock, begun, saver } = bench();
  saver.change('甲');
  await clock.pass(800);
  begun[0]?.answer('stop');
  saver.change('甲乙');
  await clock.pass(60_000);
  expect(begun).toHaveLength(1);
  expect(saver.owes()).toBe(true);
  saver.retry();
  await clock.pass(0);
  expect(begun[1]).toMatchObject({ value: '甲乙', key: 'key-1' });
});

test('asked again while a hopeless attempt is under way, it does not wait out the long pause', async () => {
  const { clock, begun, saver } = bench();
  saver.change('甲');
  await clock.pass(800);
  for (let failure = 0; failure < 6; failure++) {
    begun.at(-1)?.answer('later');
    await clock.pass(30_000);
  }
  const hopeless = begun.length;
  saver.retry();
  begun.at(-1)?.answer('later');
  await clock.pass(1000);
  expect(begun).toHaveLength(hopeless + 1);
});
