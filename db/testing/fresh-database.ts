import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { closeDatabase, type Db, openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { listReports } from '#db/report-list.ts';
import { seedDatabase } from '#db/seed.ts';
import { firstClerk } from '#db/users.ts';
import { authorize, type Permit, type ReportHead, type Viewer } from '#lib/workflow/policy.ts';
import { present } from './present.ts';

/** 20 November 2026, noon in China. */
export const NOW = Date.UTC(2026, 10, 20, 4);
/** Folder of the real migrations. */
export const MIGRATIONS = join(import.meta.dirname, '..', 'migrations');

/** A seeded database and who works in it. */
export type Fresh = {
  readonly db: Db;
  readonly file: string;
  readonly clerk: Viewer;
  /** The half-finished report of 2026. */
  readonly draft: ReportHead;
  /** The published report of 2025. */
  readonly published: ReportHead;
  readonly permit: Permit<'edit'>;
};

/** A real file from the real migrations, with the demonstration in it; gone when the test ends. */
export async function freshDatabase(): Promise<Fresh> {
  const file = join(temporaryFolder(), 'nianbao.db');
  await migrateDatabase(file, MIGRATIONS);
  const db = openDatabase(file);
  onTestFinished(closeDatabase);
  await seedDatabase('demo', NOW);
  const clerk = present(await firstClerk());
  const [draft, published] = await listReports(clerk);
  const permit = authorize(clerk, 'edit', present(draft));
  return { db, file, clerk, draft: present(draft), published: present(published), permit: present(permit) };
}

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
