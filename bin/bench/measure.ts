/** A figure with the spread it was measured with. Times in ms unless the name says otherwise. */
export type Figure = {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
  readonly runs: number;
};

/** Median, percentiles and worst of some samples; NaN where there are none. */
export function summarise(samples: readonly number[]): Figure {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1), runs: sorted.length };
}

/** Times one act `runs` times after a warm-up; each sample is ms for one act. */
export async function timeEach(
  runs: number,
  act: () => unknown,
  warmUp = Math.ceil(runs / 5),
): Promise<Figure> {
  for (let i = 0; i < warmUp; i += 1) await act();
  const samples: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const from = performance.now();
    await act();
    samples.push(performance.now() - from);
  }
  return summarise(samples);
}

/** Times two acts in turn, so that both meet the same weather on the machine. */
export async function timePair(
  runs: number,
  a: () => unknown,
  b: () => unknown,
): Promise<readonly [Figure, Figure]> {
  for (let i = 0; i < runs / 5; i += 1) {
    await a();
    await b();
  }
  const samples: readonly [number[], number[]] = [[], []];
  for (let i = 0; i < runs; i += 1) {
    for (const [index, act] of [a, b].entries()) {
      const from = performance.now();
      await act();
      samples[index === 0 ? 0 : 1].push(performance.now() - from);
    }
  }
  return [summarise(samples[0]), summarise(samples[1])];
}

/** How uneven the machine is: p95 over median of the same sum again and again. 1 would be perfectly quiet. */
export async function machineNoise(): Promise<number> {
  let sink = 0;
  const { median, p95 } = await timeEach(200, () => {
    for (let i = 0; i < 400_000; i += 1) sink = (sink + i) % 1_000_003;
  });
  return sink < 0 ? Number.NaN : p95 / median;
}
