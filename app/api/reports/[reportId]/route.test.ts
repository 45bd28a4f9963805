import { expect, test } from 'vitest';
import { contextOf } from '#app/testing/requests.ts';
import { freshDatabase } from '#db/testing/fresh-database.ts';
import { secondAgency } from '#db/testing/second-agency.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { GET } from './route.ts';

const read = (reportId: string) => GET(new Request('http://nianbao.example/'), contextOf({ reportId }));

test('a report comes whole: settings and every section of its format', async () => {
  const { draft } = await freshDatabase();
  const response = await read(draft.id);
  const { report } = await response.json();
  expect(response.status).toBe(200);
  expect(report).toMatchObject({
    id: draft.id,
    year: 2026,
    status: 'draft',
    agency: { name: '清河市档案局' },
  });
  expect(Object.keys(report.sections).sort()).toEqual(format2021.sections.map(({ id }) => id).sort());
});

test("another agency's report is not found", async () => {
  const { db } = await freshDatabase();
  const { reportId } = await secondAgency(db);
  expect((await read(reportId)).status).toBe(404);
});
