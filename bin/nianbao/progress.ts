import { SingleBar } from 'cli-progress';

/** So few files are read before anybody looks for a bar. */
const FEW = 20;

/** How far the check of many files is. Drawn on stderr and only where a person looks: results alone go to stdout. */
export function openProgress(total: number): { readonly step: () => void; readonly close: () => void } {
  if (total <= FEW || !process.stderr.isTTY) return { step: () => undefined, close: () => undefined };
  const bar = new SingleBar({
    format: '核对 {bar} {value}/{total} 份，约还要 {eta_formatted}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), close: () => bar.stop() };
}
