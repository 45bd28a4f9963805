import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startRequest } from '#app/testing/requests.ts';
import { listReports } from '#db/report-list.ts';
import { readReport } from '#db/reports.ts';
import { freshDatabase, NOW } from '#db/testing/fresh-database.ts';
import { present } from '#db/testing/present.ts';
import { LARGEST_FILE } from '#lib/drafts/start-wire.ts';
import { writeReportJson } from '#lib/export/report-json.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { POST } from './route.ts';

beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

async function ask(body: unknown, headers?: Parameters<typeof startRequest>[1]) {
  const response = await POST(startRequest(JSON.stringify(body), headers));
  return [response.status, await response.json()];
}

const fileOf = (year: number) => ({ file: writeReportJson({ ...sampleReport(), year }) });

test('a year without a report gets a blank one, and a second asking is led to it', async () => {
  const { clerk } = await freshDatabase();
  const [status, answer] = await ask({ year: 2024 });
  expect([status, answer]).toEqual([201, { outcome: 'started', reportId: expect.any(String), removed: 0 }]);
  expect(await ask({ year: 2024 })).toEqual([
    409,
    { outcome: 'exists', reportId: answer.reportId, year: 2024 },
  ]);
  const years = (await listReports(clerk)).map(({ year }) => year);
  expect(years).toEqual([2026, 2025, 2024]);
});

test('a data file brings its year and all its content, and keeps the own settings', async () => {
  const { clerk } = await freshDatabase();
  const [status, answer] = await ask(fileOf(2024));
  expect(status).toBe(201);
  const report = present(await readReport(clerk, answer.reportId));
  const content = Object.entries(report.sections).map(([id, section]) => [id, section.content]);
  expect(Object.fromEntries(content)).toEqual(sampleReport().content);
  expect([report.year, report.agency.name]).toEqual([2024, '清河市档案局']);
});

test('a report from the year before starts with what that hands on, one that asks for nothing is blank', async () => {
  const { clerk } = await freshDatabase();
  const carried = { carriedForward: { naturalPerson: '2', business: '0' } };
  expect((await ask({ year: 2022, figures: { requests: carried } }))[0]).toBe(201);
  const [, { reportId }] = await ask({ year: 2023, from: 'lastYear' });
  const { sections, lastYear } = present(await readReport(clerk, reportId));
  expect(lastYear?.year).toBe(2022);
  expect(sections['requests']?.content).toMatchObject({
    cells: {
      received: { naturalPerson: '' },
      carriedIn: { naturalPerson: '2', business: '0', researchInstitute: '', allApplicants: '' },
    },
  });

  const [, blank] = await ask({ year: 2024, from: 'lastYear' });
  const [, second] = await ask({ year: 2021 });
  for (const id of [blank.reportId, second.reportId]) {
    const report = present(await readReport(clerk, id));
    expect(report.sections['requests']?.content).toMatchObject({
      cells: { carriedIn: { naturalPerson: '' } },
    });
  }
});

test('a whole report takes the place of the few figures typed for its year, and keeps its address', async () => {
  const { clerk } = await freshDatabase();
  const [, typed] = await ask({
    year: 2024,
    figures: { disclosure: { rules: { inForce: '7', issued: '3' } } },
  });
  const listed = async () => (await listReports(clerk)).find(({ year }) => year === 2024);
  expect(await listed()).toMatchObject({ origin: 'typed', status: 'draft' });
  const before = present(await readReport(clerk, typed.reportId)).sections['disclosure'];
  expect(before?.content).toMatchObject({ cells: { rules: { inForce: '7', issued: '' } } });

  const [status, whole] = await ask(fileOf(2024));
  expect([status, whole.reportId]).toEqual([201, typed.reportId]);
  expect(await listed()).toMatchObject({ origin: 'written' });
  const { sections } = present(await readReport(clerk, typed.reportId));
  expect(sections['disclosure']).toMatchObject({
    revision: 1,
    content: sampleReport().content['disclosure'],
  });
  expect((await ask(fileOf(2024)))[0]).toBe(409);
});

test.each<[string, unknown, number, unknown]>([
  ['a year that is not over by far', { year: 2027 }, 400, { outcome: 'refused', reason: 'malformed' }],
  ['a year before the format', { year: 2020 }, 400, { outcome: 'refused', reason: 'malformed' }],
  ['a year and a half', { year: 2024.5 }, 400, { outcome: 'refused', reason: 'malformed' }],
  [
    'figures that are none',
    { year: 2024, figures: { disclosure: { rules: { inForce: '7件' } } } },
    400,
    { outcome: 'refused', reason: 'malformed' },
  ],
  [
    'figures nobody needs',
    { year: 2024, figures: { requests: { granted: { business: '7' } } } },
    400,
    { outcome: 'refused', reason: 'malformed' },
  ],
  ['a status beside the year', { year: 2024, status: 'x' }, 400, { outcome: 'refused', reason: 'malformed' }],
  [
    'a file of next year',
    fileOf(2027),
    422,
    { outcome: 'unreadable', problems: ['2027 年还没有开始编制，请核对文件的年度。'] },
  ],
  [
    'a file of something else',
    { file: '[]' },
    422,
    { outcome: 'unreadable', problems: [expect.any(String)] },
  ],
  ['too large a file', { file: 'x'.repeat(LARGEST_FILE) }, 413, { outcome: 'refused', reason: 'tooLarge' }],
])('%s starts nothing', async (_, body, status, answer) => {
  const { clerk } = await freshDatabase();
  const before = await listReports(clerk);
  expect(await ask(body)).toEqual([status, answer]);
  expect(await listReports(clerk)).toEqual(before);
});

test('a page of another site starts nothing', async () => {
  await freshDatabase();
  const refusal = await ask({ year: 2024 }, { origin: 'http://evil.example' });
  expect(refusal).toEqual([403, { outcome: 'refused', reason: 'forbidden' }]);
});

test('a full disk is said, and the next asking goes through', async () => {
  const { db } = await freshDatabase();
  db.$client.pragma(`max_page_count = ${db.$client.pragma('page_count', { simple: true })}`);
  expect(await ask(fileOf(2024))).toEqual([507, { outcome: 'refused', reason: 'diskFull' }]);
  db.$client.pragma('max_page_count = 1000000');
  expect((await ask(fileOf(2024)))[0]).toBe(201);
});
