import { afterAll, expect, test, vi } from 'vitest';
import { importRoom } from '#app/reading/import-room.ts';
import { importRequest } from '#app/testing/requests.ts';
import { freshDatabase } from '#db/testing/fresh-database.ts';
import { LARGEST_IMPORT } from '#lib/drafts/import-wire.ts';
import { buildDocument } from '#lib/export/document.ts';
import { exportFiles } from '#lib/export/export-files.ts';
import { fileRefusals } from '#lib/import/file-refusals.ts';
import type { ExportKind } from '#lib/report/export-address.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { POST } from './route.ts';

afterAll(() => importRoom.close());

async function send(...request: Parameters<typeof importRequest>) {
  const response = await POST(importRequest(...request));
  return { status: response.status, answer: await response.json() };
}

/** The sample as one of the files it can be had as. */
async function fileOf(kind: ExportKind): Promise<BodyInit> {
  const report = sampleReport();
  return exportFiles[kind].write({ report, document: buildDocument(report, false), created: 0 });
}

test.each(['docx', 'html', 'fragment'] as const)(
  'a report sent as %s is recognised, in a thread of its own, and nothing is stored',
  async (kind) => {
    await freshDatabase();
    const { status, answer } = await send(`年报.${exportFiles[kind].extension}`, await fileOf(kind));
    expect(status).toBe(200);
    expect(answer).toMatchObject({
      outcome: 'recognised',
      recognised: { year: 2025, agencyName: '清河市', unplaced: [], undecided: [] },
    });
  },
);

test('a workbook gives its tables', async () => {
  await freshDatabase();
  const { status, answer } = await send('表格.xlsx', await fileOf('tables'));
  expect(status).toBe(200);
  expect(answer).toMatchObject({ outcome: 'recognised', recognised: { unplaced: [], undecided: [] } });
});

test('a data file of ours is told to be one', async () => {
  await freshDatabase();
  expect(await send('年报.json', await fileOf('json'))).toEqual({
    status: 200,
    answer: { outcome: 'report', year: 2025 },
  });
});

test('a file that cannot be read gets its sentence', async () => {
  await freshDatabase();
  expect(await send('年报.docx', '{\\rtf1 年报}')).toEqual({
    status: 422,
    answer: { outcome: 'unreadable', say: fileRefusals.rtf },
  });
});

test('one byte too many is refused, and before reading on where the length is announced', async () => {
  await freshDatabase();
  const tooLarge = { status: 413, answer: { outcome: 'unreadable', say: fileRefusals.tooLarge } };
  expect(await send('a.docx', new Uint8Array(LARGEST_IMPORT + 1))).toEqual(tooLarge);
  const announced = { 'content-length': String(LARGEST_IMPORT + 1) };
  expect(await send('a.docx', 'short', announced)).toEqual(tooLarge);
});

test('another site cannot send files', async () => {
  await freshDatabase();
  expect((await send('a.docx', 'x', { origin: 'http://evil.example' })).status).toBe(403);
});

test('with too many files waiting one more is asked to come again, before it is read', async () => {
  await freshDatabase();
  const isFull = vi.spyOn(importRoom, 'isFull').mockReturnValueOnce(true);
  const { status, answer } = await send('a.docx', 'x');
  expect([status, answer]).toEqual([503, { outcome: 'refused', reason: 'busy' }]);
  isFull.mockRestore();
});
