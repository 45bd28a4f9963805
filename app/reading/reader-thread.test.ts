import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileRefusals } from '#lib/import/file-refusals.ts';
import { type ReaderLimits, startReader } from './reader-thread.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-reader-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LIMITS: ReaderLimits = { time: 20_000, start: 20_000, memory: 64 };
const JOB = { bytes: new Uint8Array(3), name: '年报.docx' };

let scripts = 0;

/** A reader that does one thing with every file: `bytes` and `post` are at hand. */
function readerThat(does: string, limits: Partial<ReaderLimits> = {}, atOnce = `post({ kind: 'ready' });`) {
  scripts += 1;
  const script = join(folder, `reader-${scripts}.mjs`);
  writeFileSync(
    script,
    `import { parentPort } from 'node:worker_threads';
const post = (message) => parentPort.postMessage(message);
parentPort.on('message', ({ bytes, name }) => { ${does} });
${atOnce}`,
  );
  const complaints: unknown[] = [];
  const reader = startReader(script, { ...LIMITS, ...limits }, (error) => complaints.push(error));
  return { reader, complaints };
}

const refused = (say: string) => ({ kind: 'refused', say });
const answer = `post({ kind: 'refused', say: name + bytes.length })`;

test('a reader that is well takes one file after another', async () => {
  const { reader } = readerThat(answer);
  expect([await reader.read(JOB), await reader.read(JOB)]).toEqual([
    refused('年报.docx3'),
    refused('年报.docx3'),
  ]);
  expect(reader.isAlive()).toBe(true);
  await reader.stop();
  expect(reader.isAlive()).toBe(false);
});

test.each([
  ['never ends', 'for (;;) {}', { time: 300 }, fileRefusals.tooSlow],
  ['never answers', '', { time: 300 }, fileRefusals.tooSlow],
  [
    'fills its memory',
    'const all = []; for (;;) all.push([...Array(1000).keys()]);',
    {},
    fileRefusals.tooMuch,
  ],
  ['leaves', 'process.exit(0)', {}, fileRefusals.failed],
])('a file whose reading %s becomes a sentence, and its reader is gone', async (_, does, limits, say) => {
  const { reader, complaints } = readerThat(does, limits);
  expect(await reader.read(JOB)).toEqual(refused(say));
  expect(reader.isAlive()).toBe(false);
  expect(await reader.read(JOB)).toEqual(refused(fileRefusals.failed));
  expect(complaints).toEqual([]);
});

test('a fault of the program becomes a sentence for the clerk and a complaint for the maintainer', async () => {
  const { reader, complaints } = readerThat(`throw new Error('a fault')`);
  expect(await reader.read(JOB)).toEqual(refused(fileRefusals.failed));
  expect(complaints).toMatchObject([{ message: 'a fault' }]);
});

test('a fault after the answer is complained of as well, and the reader is gone', async () => {
  const { reader, complaints } = readerThat(`${answer}; setTimeout(() => { throw new Error('late'); }, 5)`);
  expect(await reader.read(JOB)).toEqual(refused('年报.docx3'));
  await expect.poll(() => reader.isAlive()).toBe(false);
  expect(complaints).toMatchObject([{ message: 'late' }]);
});

test('a script that does not start is a failure like any other', async () => {
  const { reader } = readerThat(answer, { start: 300 }, 'for (;;) {}');
  expect((await reader.read(JOB)).kind).toBe('refused');
  expect(reader.isAlive()).toBe(false);
  const broken = readerThat(answer, {}, 'nonsense(');
  expect(await broken.reader.read(JOB)).toEqual(refused(fileRefusals.failed));
});
