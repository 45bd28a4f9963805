import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { listReports } from './report-list.ts';
import { reportSections, reports } from './schema.ts';
import { freshDatabase, NOW } from './testing/fresh-database.ts';
import { present } from './testing/present.ts';
import { secondAgency } from './testing/second-agency.ts';

test('the list holds the own reports, newest year first, with the time each last changed', async () => {
  const { db, clerk } = await freshDatabase();
  await secondAgency(db);
  const before = await listReports(clerk);
  expect(before.map(({ year, status }) => [year, status])).toEqual([
    [2026, 'draft'],
    [2025, 'published'],
  ]);
  const draft = present(before[0]);
  const created = present(db.select().from(reports).where(eq(reports.id, draft.id)).get()).createdAt;
  expect(draft.changedAt).toBe(created);

  db.update(reportSections)
    .set({ savedAt: NOW + 5000 })
    .where(eq(reportSections.reportId, draft.id))
    .run();
  expect(present((await listReports(clerk))[0]).changedAt).toBe(NOW + 5000);
});
