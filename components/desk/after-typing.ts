/** ms without a key before what was typed is read, and the longest it waits while typing goes on. */
const QUIET = 60;
const LONGEST = 250;

/**
 * Runs the last thing it was given once the keys pause: a digit is painted first, and the checks, marks and sentences
 * follow in a frame of their own. Within 0.5 s they must stand (the promise of the live checks).
 */
export function afterTyping(): (run: () => void) => void {
  let owedSince: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (run) => {
    const now = performance.now();
    owedSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        owedSince = null;
        run();
      },
      Math.max(0, Math.min(QUIET, owedSince + LONGEST - now)),
    );
  };
}
