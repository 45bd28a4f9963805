import type { Clock } from '#lib/drafts/clock.ts';

/** The browser's own time and chance. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
