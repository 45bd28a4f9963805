import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { seededRandom } from '#lib/testing/seeded-random.ts';
import { wordLikePackage } from '#lib/testing/word-like-package.ts';
import { readFile } from './read-file.ts';
import { recognise } from './recognise.ts';

/** Two files, mutated in two ways: 5,000 altogether. */
const EACH = 1_250;
/** Files read before memory is counted, so that what the program itself needs is there. */
const WARM = 200;
const MB = 1024 * 1024;
const LETTERS = new TextEncoder().encode('0123456789abcdefghijklmnopqrstuvwxyz:="<>/&; ');

type Parts = Readonly<Record<string, Uint8Array>>;
type Random = (below: number) => number;

/** A copy with some bytes changed: a bit turned, another byte, or a letter that may keep its XML well-formed. */
function flip(bytes: Uint8Array, most: number, random: Random): Uint8Array {
  const changed = new Uint8Array(bytes);
  for (let left = 1 + random(most); left > 0; left -= 1) {
    const at = random(changed.length);
    const ways = [(changed[at] ?? 0) ^ (1 << random(8)), random(256), LETTERS[random(LETTERS.length)] ?? 0];
    changed[at] = ways[random(ways.length)] ?? 0;
  }
  return changed;
}

/** Flips below the packing: sums and sizes are right and what is inside is not, so that the readers of parts are reached. */
function flipPart(parts: Parts, random: Random): Uint8Array {
  const names = Object.keys(parts).filter((name) =>
    /(?:document|numbering|styles|header1)\.xml(?:\.rels)?$/u.test(name),
  );
  const name = names[random(names.length)] ?? '';
  const part = parts[name] ?? new Uint8Array();
  return zipSync({ ...parts, [name]: flip(part, 3, random) }, { level: 0 });
}

test('5,000 Word files with flipped bytes are read and recognised or refused, none above 2 s or 100 MB more', async () => {
  const random = seededRandom(20_250_331);
  const own = await writeDocx(buildDocument(sampleReport(), false), { created: 0 });
  const bases = [own, wordLikePackage()].map((bytes) => ({ bytes, parts: unzipSync(bytes) }));
  const outcomes = { read: 0, report: 0, refused: 0 };
  let slowest = 0;
  let before = 0;
  let most = 0;
  for (let n = 0; n < EACH; n += 1) {
    for (const { bytes, parts } of bases) {
      for (const mutated of [flip(bytes, 12, random), flipPart(parts, random)]) {
        const start = performance.now();
        const reading = await readFile(mutated, '年报.docx');
        if (reading.kind === 'read') recognise(reading.source);
        outcomes[reading.kind] += 1;
        slowest = Math.max(slowest, performance.now() - start);
      }
    }
    const { rss } = process.memoryUsage();
    if (n === WARM) before = rss;
    most = Math.max(most, rss);
  }
  expect(outcomes.read + outcomes.refused).toBe(5_000);
  // Both ends are reached: the flips break some files and leave others readable.
  expect(outcomes.read).toBeGreaterThan(200);
  expect(outcomes.refused).toBeGreaterThan(2_000);
  expect(slowest).toBeLessThan(2_000);
  expect((most - before) / MB).toBeLessThan(100);
});
