/** ms. A server that says nothing for so long is out of reach. */
const PATIENCE = 20_000;

/** A signal that gives a request up after a while; `end` it once the answer is there. (`AbortSignal.timeout` came in 2022.) */
export function patience(): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  return { signal: controller.signal, end: () => clearTimeout(timer) };
}
