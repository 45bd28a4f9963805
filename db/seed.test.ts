import { expect, test } from 'vitest';
import { checkReport, isReady } from '#lib/checks/report.ts';
import { reportOf } from '#lib/drafts/stored-report.ts';
import { sectionSchema } from '#lib/report/content-schema.ts';
import { listReports } from './report-list.ts';
import { readReport } from './reports.ts';
import { seedDatabase } from './seed.ts';
import { freshDatabase, NOW } from './testing/fresh-database.ts';
import { present } from './testing/present.ts';

test('a database with an agency in it is never filled again', async () => {
  const { clerk } = await freshDatabase();
  const before = await listReports(clerk);
  expect(await seedDatabase('demo', NOW + 400 * 24 * 3_600_000)).toBe(false);
  expect(await listReports(clerk)).toEqual(before);
});

test('the demonstration has a published report without a finding and one that is still to be written', async () => {
  const { clerk, draft, published } = await freshDatabase();
  const [begun, finished] = [draft, published].map(({ id }) => readReport(clerk, id));
  const done = reportOf(present(await finished));
  expect(checkReport(done)).toEqual([]);
  const open = reportOf(present(await begun));
  expect(isReady(checkReport(open))).toBe(false);
  expect(checkReport(open).filter(({ verdict }) => verdict === 'broken')).toEqual([]);
  for (const report of [done, open])
    for (const section of report.format.sections)
      expect(sectionSchema(section).safeParse(report.content[section.id]).error).toBeUndefined();
});
