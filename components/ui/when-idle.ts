/** Longest wait for a quiet moment, ms. */
const LONGEST_WAIT = 1000;

/** Runs something once the browser has a quiet moment; returns its cancelling. */
export function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(act, { timeout: LONGEST_WAIT });
  return () => window.cancelIdleCallback(handle);
}
