import type { Clock } from './clock.ts';

/**
 * What became of one attempt. `done`: the server has it · `later`: it may not have got there, try the very same again ·
 * `anew`: refused for a reason that is settled, try with a new key · `stop`: refused, and trying again would not help.
 */
export type Attempted = 'done' | 'later' | 'anew' | 'stop';

/** One change on its way: whoever asks again with the same key gets the same answer. */
export type Attempt<T> = { readonly value: T; readonly key: string };

/** Saving one value as whoever changes it sees it. */
export type Autosaver<T> = {
  readonly change: (value: T) => void;
  /** Goes on with an attempt of an earlier page whose answer never came. */
  readonly resume: (attempt: Attempt<T>) => void;
  /** Writes at once what is owed, unless a retry is due anyway. */
  readonly flush: () => void;
  /** Tries at once, also after a failure or a refusal. */
  readonly retry: () => void;
  /** Tries again after a refusal, when the pause is over. */
  readonly wake: () => void;
  /** What is newest turned out to be what the server has: nothing is owed. */
  readonly level: () => void;
  readonly owes: () => boolean;
  readonly isWriting: () => boolean;
  /** What has been sent and not yet answered. */
  readonly unanswered: () => Attempt<T> | null;
  /** No more attempts until `retry`; one under way still ends. */
  readonly rest: () => void;
};

const PAUSE = 800;
const LONGEST_WAIT = 3000;
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 30_000;

/**
 * Writes the newest value a moment after typing stops, 3 s after it began at most, and never two at once.
 * Edits are counted, not queued: whatever is above the saved mark is still owed, so a failed write loses nothing.
 * An attempt without an answer is repeated as it was before anything newer is sent: the server may have carried it out.
 */
export function createAutosaver<T>({
  write,
  newKey,
  clock,
  show,
}: {
  readonly write: (attempt: Attempt<T>) => Promise<Attempted>;
  readonly newKey: () => string;
  readonly clock: Clock;
  /** Called when writing begins and ends. */
  readonly show: () => void;
}): Autosaver<T> {
  let newest: { readonly value: T } | null = null;
  let edits = 0;
  let savedEdits = 0;
  let attempt: (Attempt<T> & { readonly upTo: number }) | null = null;
  let owedSince: number | null = null;
  let failures = 0;
  let isWriting = false;
  let isStopped = false;
  let cancelPause: (() => void) | null = null;
  let cancelRetry: (() => void) | null = null;

  const owes = () => savedEdits < edits;

  async function catchUp() {
    clearPause();
    if (isWriting || isStopped || cancelRetry) return;
    isWriting = true;
    try {
      // A pause that is running means the clerk is typing: what is newer waits for it.
      while (newest && owes() && !cancelPause && !cancelRetry && !isStopped) await writeOnce(newest.value);
    } finally {
      isWriting = false;
      show();
    }
  }

  async function writeOnce(value: T) {
    if (!attempt) owedSince = null;
    attempt ??= { value, key: newKey(), upTo: edits };
    show();
    const outcome = await write(attempt);
    if (outcome === 'later') return waitAndRetry();
    if (outcome === 'done') savedEdits = Math.max(savedEdits, attempt.upTo);
    if (outcome === 'stop') isStopped = true;
    attempt = null;
    failures = 0;
  }

  function waitAndRetry() {
    const wait = Math.min(FIRST_RETRY * 2 ** failures, LONGEST_RETRY) * (0.8 + 0.4 * clock.random());
    failures += 1;
    cancelRetry = clock.after(wait, () => {
      cancelRetry = null;
      void catchUp();
    });
  }

  function clearPause() {
    cancelPause?.();
    cancelPause = null;
  }

  return {
    change(value) {
      newest = { value };
      edits += 1;
      owedSince ??= clock.now();
      clearPause();
      const wait = Math.max(0, Math.min(PAUSE, owedSince + LONGEST_WAIT - clock.now()));
      cancelPause = clock.after(wait, () => void catchUp());
    },
    resume(earlier) {
      newest = { value: earlier.value };
      edits += 1;
      attempt = { ...earlier, upTo: edits };
    },
    flush: () => void catchUp(),
    retry() {
      cancelRetry?.();
      cancelRetry = null;
      isStopped = false;
      // An attempt under way may still fail of the old trouble: its next turn comes soon.
      failures = 0;
      void catchUp();
    },
    wake() {
      isStopped = false;
    },
    level() {
      clearPause();
      savedEdits = edits;
      owedSince = null;
    },
    owes,
    isWriting: () => isWriting,
    unanswered: () => attempt && { value: attempt.value, key: attempt.key },
    rest() {
      isStopped = true;
      clearPause();
      cancelRetry?.();
      cancelRetry = null;
    },
  };
}
