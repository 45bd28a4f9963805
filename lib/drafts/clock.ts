/** Time and chance as the saving code sees them, so that tests can turn the hands. */
export type Clock = {
  /** ms since 1970 by this machine's clock. */
  readonly now: () => number;
  /** Does something once after `ms`; returns its cancelling. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** From 0 up to 1; spreads retries so that many browsers do not come back at the same moment. */
  readonly random: () => number;
};
