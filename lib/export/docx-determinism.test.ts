import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { reportSaying } from '#lib/testing/sample-variants.ts';
import { buildDocument } from './document.ts';
import { writeDocx } from './docx.ts';

// Other processes have to start: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const CREATED = 1_769_000_000_000;

function write(report = sampleReport()) {
  return writeDocx(buildDocument(report, true), { created: CREATED });
}

async function digestIn(timeZone: string): Promise<string> {
  const options = { env: { ...process.env, TZ: timeZone } };
  const script = ['--import', 'tsx', 'lib/testing/print-docx-digest.ts'];
  return (await run(process.execPath, script, options)).stdout;
}

afterEach(() => vi.useRealTimers());

test('one report gives the same bytes in other processes and time zones', async () => {
  const own = createHash('sha256')
    .update(await write())
    .digest('hex');
  expect(await Promise.all(['UTC', 'Asia/Shanghai'].map(digestIn))).toEqual([own, own]);
});

test('one report gives the same bytes years later in the same process', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
  const first = await write();
  vi.setSystemTime(Date.UTC(2031, 5, 15, 12, 34, 56));
  expect(Buffer.from(await write()).equals(Buffer.from(first))).toBe(true);
});

test('a change of the text changes the text and its digest, and no other part', async () => {
  const before = unzipSync(await write());
  const after = unzipSync(await write(reportSaying('改了一句话。')));
  const changed = Object.keys(before).filter(
    (path) => !Buffer.from(before[path] ?? []).equals(Buffer.from(after[path] ?? [])),
  );
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(changed.sort()).toEqual(['docProps/custom.xml', 'word/document.xml']);
});
