import { expect, test } from 'vitest';
import { readReport } from '#db/reports.ts';
import { freshDatabase } from '#db/testing/fresh-database.ts';
import { present } from '#db/testing/present.ts';
import { secondAgency } from '#db/testing/second-agency.ts';
import { reportOf } from '#lib/drafts/stored-report.ts';
import { readReportJson } from '#lib/export/report-json.ts';
import { GET } from './route.ts';

const download = (reportId: string, kind: string, query = '') =>
  GET(new Request(`http://nianbao.example/export${query}`), { params: Promise.resolve({ reportId, kind }) });

const disposition = (response: Response) =>
  decodeURIComponent(response.headers.get('content-disposition') ?? '');

test.each([
  ['docx', 'docx'],
  ['html', 'html'],
  ['fragment', 'fragment.html'],
  ['json', 'json'],
])(
  '%s is downloaded under its Chinese name, and 未定稿 stands in the name of an unfinished one',
  async (kind, extension) => {
    const { draft, published } = await freshDatabase();
    const [unfinished, finished] = await Promise.all([
      download(draft.id, kind),
      download(published.id, kind),
    ]);
    expect(finished.status).toBe(200);
    expect(disposition(finished)).toContain(`清河市档案局2025年政府信息公开工作年度报告.${extension}`);
    expect(disposition(unfinished)).toContain(
      `清河市档案局2026年政府信息公开工作年度报告（未定稿）.${extension}`,
    );
  },
);

test.each(['docx', 'html', 'fragment', 'tables', 'json'])('%s has the same bytes each time', async (kind) => {
  const { published } = await freshDatabase();
  const bytes = async () => Buffer.from(await (await download(published.id, kind)).arrayBuffer());
  const [first, second] = [await bytes(), await bytes()];
  expect(first.length).toBeGreaterThan(1000);
  expect(first.equals(second)).toBe(true);
});

test('the JSON gives the very report back', async () => {
  const { clerk, draft } = await freshDatabase();
  const text = await (await download(draft.id, 'json')).text();
  // Last year's report is read beside this one and is no part of it.
  const { lastYear, ...report } = reportOf(present(await readReport(clerk, draft.id)));
  expect(lastYear).toBeDefined();
  expect(readReportJson(text)).toEqual({ report, removed: 0 });
});

test('shown in the browser, a page of ours can run nothing', async () => {
  const { draft } = await freshDatabase();
  const page = await download(draft.id, 'html', '?inline=1');
  expect(disposition(page)).toBe('inline');
  expect(page.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/u);
});

test('what is not there and what is not ours cannot be had', async () => {
  const { db, draft } = await freshDatabase();
  const { reportId } = await secondAgency(db);
  expect((await download(reportId, 'docx')).status).toBe(404);
  expect((await download(draft.id, 'pdf')).status).toBe(404);
  expect((await download(draft.id, 'toString')).status).toBe(404);
});
