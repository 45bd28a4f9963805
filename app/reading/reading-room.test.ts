import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecognisedFile } from '#lib/import/recognise-file.ts';
import type { ReaderThread, ReadingJob } from './reader-thread.ts';
import { openReadingRoom } from './reading-room.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const jobOf = (name: string): ReadingJob => ({ bytes: new Uint8Array(), name });
const said = (say: string): RecognisedFile => ({ kind: 'refused', say });

/** Readers that finish when the test says so. */
function room(rules: { readers: number; waiting: number }) {
  const started: { isAlive: boolean; jobs: string[]; finish: (say: string) => void }[] = [];
  const start = (): ReaderThread => {
    const reader = { isAlive: true, jobs: [] as string[], finish: (_: string): void => undefined };
    started.push(reader);
    return {
      isAlive: () => reader.isAlive,
      stop: async () => {
        reader.isAlive = false;
        return 0;
      },
      read: ({ name }) =>
        new Promise((resolve) => {
          reader.jobs.push(name);
          reader.finish = (say) => resolve(said(say));
        }),
    };
  };
  return { started, room: openReadingRoom({ start, idle: 1_000, ...rules }) };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

test('no more readers work at once than the rules say, and files are read in their turn', async () => {
  const { room: here, started } = room({ readers: 2, waiting: 2 });
  const answers = ['a', 'b', 'c', 'd'].map((name) => here.read(jobOf(name)));
  expect(started.map(({ jobs }) => jobs)).toEqual([['a'], ['b']]);
  expect(here.isFull()).toBe(true);
  expect(await here.read(jobOf('e'))).toBeUndefined();

  started[0]?.finish('1');
  await settle();
  expect(started.map(({ jobs }) => jobs)).toEqual([['a', 'c'], ['b']]);
  started[1]?.finish('2');
  await settle();
  started[0]?.finish('3');
  started[1]?.finish('4');
  expect(await Promise.all(answers)).toEqual(['1', '2', '3', '4'].map(said));
  expect(here.isFull()).toBe(false);
});

test('a reader that failed is not used again', async () => {
  const { room: here, started } = room({ readers: 1, waiting: 1 });
  const first = here.read(jobOf('a'));
  const second = here.read(jobOf('b'));
  const [failed] = started;
  if (failed) failed.isAlive = false;
  failed?.finish('failed');
  await settle();
  expect(started.map(({ jobs }) => jobs)).toEqual([['a'], ['b']]);
  started[1]?.finish('well');
  expect([await first, await second]).toEqual([said('failed'), said('well')]);
});

test('a reader without work is let go after a while, at once when the room is closed', async () => {
  const { room: here, started } = room({ readers: 1, waiting: 1 });
  const read = async (name: string) => {
    const answer = here.read(jobOf(name));
    started.at(-1)?.finish('done');
    await answer;
  };
  await read('a');
  await vi.advanceTimersByTimeAsync(900);
  expect(started.map(({ isAlive }) => isAlive)).toEqual([true]);
  await vi.advanceTimersByTimeAsync(200);
  expect(started.map(({ isAlive }) => isAlive)).toEqual([false]);
  await read('b');
  await here.close();
  expect(started.map(({ isAlive }) => isAlive)).toEqual([false, false]);
});
