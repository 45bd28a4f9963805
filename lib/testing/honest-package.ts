import { type LyingEntry, type LyingFrame, lyingZip } from './lying-zip.ts';
import { paragraph, wordParts } from './word-package.ts';

/** The entries of a small Word file in which everything is true. */
export const honestEntries: readonly LyingEntry[] = Object.entries(wordParts(paragraph('正文'))).map(
  ([name, bytes]) => ({ name, bytes }),
);

/** That file, packed. */
export const honestPackage: Uint8Array<ArrayBuffer> = lyingZip(honestEntries);

/** That file with one more entry. */
export function withEntry(entry: Partial<LyingEntry>, frame?: LyingFrame): Uint8Array<ArrayBuffer> {
  const more = { name: 'word/more.xml', bytes: new TextEncoder().encode('<a/>'), ...entry };
  return lyingZip([...honestEntries, more], frame);
}

/** That file with one of its entries changed. */
export function withChanged(name: string, change: Partial<LyingEntry>): Uint8Array<ArrayBuffer> {
  return lyingZip(honestEntries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));
}

/** That file with its main part changed. */
export function withMain(change: Partial<LyingEntry>): Uint8Array<ArrayBuffer> {
  return withChanged('word/document.xml', change);
}
