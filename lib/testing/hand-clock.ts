import type { Clock } from '#lib/drafts/clock.ts';

/** A clock whose hands a test turns. Promises settle between two alarms, as they do in a browser. */
export type HandClock = Clock & {
  /** Lets `ms` pass: everything due goes off in order. */
  readonly pass: (ms: number) => Promise<void>;
};

/** A clock that stands until it is moved. `start` is ms. */
export function createHandClock(start = 1_000_000): HandClock {
  let now = start;
  let count = 0;
  let alarms: { readonly at: number; readonly order: number; readonly act: () => void }[] = [];
  return {
    now: () => now,
    random: () => 0.5,
    after(ms, act) {
      const alarm = { at: now + ms, order: count++, act };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((each) => each !== alarm);
      };
    },
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const [next] = alarms.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at || a.order - b.order);
        if (!next) break;
        alarms = alarms.filter((each) => each !== next);
        now = next.at;
        next.act();
        await settle();
      }
      now = end;
    },
  };
}

/** Enough turns for every chain of answered promises in these tests. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}
