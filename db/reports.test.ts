import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { format2021 } from '#lib/template/format-2021.ts';
import { authorizeAgency } from '#lib/workflow/policy.ts';
import { findReport, readReport, startReport } from './reports.ts';
import { reportEvents, reports } from './schema.ts';
import { readSections } from './sections.ts';
import { freshDatabase, NOW } from './testing/fresh-database.ts';
import { present } from './testing/present.ts';
import { secondAgency } from './testing/second-agency.ts';

test("another agency's report looks like one that does not exist", async () => {
  const { db, clerk } = await freshDatabase();
  const other = await secondAgency(db);
  expect(await findReport(clerk, other.reportId)).toBeNull();
  expect(await readReport(clerk, other.reportId)).toBeNull();
  expect(await readSections(clerk, other.reportId)).toEqual({});
  expect(await findReport(other.clerk, other.reportId)).toMatchObject({
    agencyId: 'other-agency',
    year: 2026,
  });
});

test('a report is started once a year, with every section of its format and an event', async () => {
  const { db, clerk } = await freshDatabase();
  const permit = present(authorizeAgency(clerk, 'startReport', clerk.agencyId));
  const start = { year: 2027, format: format2021, content: {}, at: NOW };
  const started = await startReport(permit, start);
  if (started.outcome !== 'started') throw new Error(`${started.outcome}, not started`);
  expect(await startReport(permit, start)).toEqual({ outcome: 'exists', reportId: started.reportId });

  const report = present(await readReport(clerk, started.reportId));
  expect(report).toMatchObject({ year: 2027, status: 'draft', templateId: 'format-2021', agencyRevision: 0 });
  expect(Object.keys(report.sections).sort()).toEqual(format2021.sections.map(({ id }) => id).sort());
  expect(
    Object.values(report.sections).every(({ revision, savedAt }) => revision === 0 && savedAt === null),
  ).toBe(true);
  const events = db
    .select()
    .from(reportEvents)
    .all()
    .filter(({ reportId }) => reportId === started.reportId);
  expect(events).toMatchObject([{ kind: 'started', actorId: clerk.userId, at: NOW }]);
});

test("a report comes with its own agency's report of the year before, and with no other", async () => {
  const { db, clerk, draft, published } = await freshDatabase();
  const other = await secondAgency(db);
  const report = present(await readReport(clerk, draft.id));
  const before = present(await readReport(clerk, published.id));
  expect(report.lastYear).toMatchObject({ reportId: published.id, year: 2025, templateId: 'format-2021' });
  expect(report.lastYear?.content['requests']).toEqual(before.sections['requests']?.content);
  expect(before.lastYear).toBeNull();
  expect(present(await readReport(other.clerk, other.reportId)).lastYear).toBeNull();
});

test('typed figures of a year that are closed to changes are not replaced by a report', async () => {
  const { db, clerk } = await freshDatabase();
  const permit = present(authorizeAgency(clerk, 'startReport', clerk.agencyId));
  const start = { year: 2024, format: format2021, content: {}, at: NOW };
  const typed = await startReport(permit, { ...start, origin: 'typed' });
  if (typed.outcome !== 'started') throw new Error(`${typed.outcome}, not started`);
  db.update(reports).set({ status: 'published' }).where(eq(reports.id, typed.reportId)).run();
  expect(await startReport(permit, start)).toEqual({ outcome: 'exists', reportId: typed.reportId });
});
