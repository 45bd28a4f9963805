import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { GET as exportReport } from '#app/api/reports/[reportId]/export/[kind]/route.ts';
import { freshDatabase } from '#db/testing/fresh-database.ts';
import { secondAgency } from '#db/testing/second-agency.ts';
import { GET } from './route.ts';

const download = (reportId: string, query = '') =>
  GET(new Request(`http://nianbao.example/certificate${query}`), { params: Promise.resolve({ reportId }) });

test('the certificate is downloaded under its Chinese name and names the very data file it speaks of', async () => {
  const { published } = await freshDatabase();
  const response = await download(published.id);
  const disposition = decodeURIComponent(response.headers.get('content-disposition') ?? '');
  expect(disposition).toContain('清河市档案局2025年政府信息公开工作年度报告公开前体检.html');
  const data = await exportReport(new Request('http://nianbao.example/export'), {
    params: Promise.resolve({ reportId: published.id, kind: 'json' }),
  });
  const digest = createHash('sha256')
    .update(await data.text())
    .digest('hex');
  expect(await response.text()).toContain(digest);
});

test('programs get the same as data', async () => {
  const { draft } = await freshDatabase();
  const certificate = await (await download(draft.id, '?as=json')).json();
  expect(certificate).toMatchObject({ format: 'nianbao-certificate', version: 1, year: 2026 });
  expect(certificate.findings.length).toBeGreaterThan(0);
});

test('the certificate of another agency cannot be had', async () => {
  const { db } = await freshDatabase();
  const { reportId } = await secondAgency(db);
  expect((await download(reportId)).status).toBe(404);
});
