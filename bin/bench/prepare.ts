import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDatabase, openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { startReport } from '#db/reports.ts';
import { seedDatabase } from '#db/seed.ts';
import { firstClerk } from '#db/users.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import { authorizeAgency } from '#lib/workflow/policy.ts';

/** A data folder with as many filled reports as there will be editors, and their ids. One agency has one report a year. */
export async function prepareReports(count: number): Promise<{ dataFolder: string; ids: readonly string[] }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const file = join(dataFolder, 'nianbao.db');
  await migrateDatabase(file, join(process.cwd(), 'db', 'migrations'));
  openDatabase(file);
  await seedDatabase('none', Date.now());
  const viewer = await firstClerk();
  const permit = viewer && authorizeAgency(viewer, 'startReport', viewer.agencyId);
  if (!permit) throw new Error('the seeded database has no clerk');
  const { content } = sampleReport();
  const ids: string[] = [];
  for (let year = 2021; ids.length < count; year += 1) {
    const started = await startReport(permit, { year, format: format2021, content, at: Date.now() });
    if (started.outcome !== 'started') throw new Error(`the report of ${year} was ${started.outcome}`);
    ids.push(started.reportId);
  }
  closeDatabase();
  return { dataFolder, ids };
}
