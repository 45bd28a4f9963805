import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { closeDatabase, openDatabase } from './client.ts';
import { connect } from './connect.ts';
import { migrateDatabase } from './migrate.ts';
import { listReports } from './report-list.ts';
import { readSections, writeSection } from './sections.ts';
import { freshDatabase, MIGRATIONS, temporaryFolder } from './testing/fresh-database.ts';
import { migrationsBefore, migrationsWith } from './testing/migrations-folder.ts';
import { present } from './testing/present.ts';
import { changeOf, saying } from './testing/section-change.ts';
import { firstClerk } from './users.ts';

/** What drizzle-kit writes when a table has to be rebuilt; with foreign keys on, the drop would take the sections along. */
const REBUILD = [
  'PRAGMA foreign_keys=OFF;',
  'CREATE TABLE `__new_reports` (`id` text PRIMARY KEY NOT NULL, `agency_id` text NOT NULL REFERENCES `agencies`(`id`), `year` integer NOT NULL, `template_id` text NOT NULL, `status` text NOT NULL, `created_at` integer NOT NULL, `closed_at` integer) STRICT;',
  'INSERT INTO `__new_reports` SELECT `id`, `agency_id`, `year`, `template_id`, `status`, `created_at`, NULL FROM `reports`;',
  'DROP TABLE `reports`;',
  'ALTER TABLE `__new_reports` RENAME TO `reports`;',
  'PRAGMA foreign_keys=ON;',
];

test('a rebuilt table keeps its children, and the file before it is kept beside', async () => {
  const { file, clerk, draft, permit } = await freshDatabase();
  await writeSection(permit, changeOf({ content: saying('留') }));
  const before = await readSections(clerk, draft.id);
  closeDatabase();

  await migrateDatabase(file, migrationsWith('0002_rebuild', REBUILD));
  openDatabase(file);
  expect(await readSections(clerk, draft.id)).toEqual(before);
  expect(before.problems?.content).toEqual(saying('留'));
  expect(connectCount(`${file}.before`)).toBe(14);
});

test.each([
  ['a statement that fails', ['DELETE FROM `report_sections`;', 'CREATE TABLE `users` (`id` text);']],
  ['rows that point at nothing', ['DELETE FROM `reports`;']],
])('%s leaves the old file as it was, byte for byte', async (_, statements) => {
  const { file } = await freshDatabase();
  closeDatabase();
  const before = readFileSync(file);
  await expect(migrateDatabase(file, migrationsWith('0002_bad', statements))).rejects.toThrow(CannotStart);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(dirname(file))).toEqual(['nianbao.db']);
});

test('a file that is up to date is not copied', async () => {
  const { file } = await freshDatabase();
  closeDatabase();
  await migrateDatabase(file, MIGRATIONS);
  expect(existsSync(`${file}.before`)).toBe(false);
});

test('a file another server is working on is not migrated', async () => {
  const { file } = await freshDatabase();
  await expect(migrateDatabase(file, migrationsWith('0002_rebuild', REBUILD))).rejects.toThrow('另一个程序');
});

test('what a copy left half done does not stand in the way', async () => {
  const { file, clerk } = await freshDatabase();
  closeDatabase();
  connect(`${file}.migrating`).exec('create table half_done (id text)').close();
  await migrateDatabase(file, migrationsWith('0002_rebuild', REBUILD));
  const db = openDatabase(file);
  expect(db.$client.prepare("select 1 from sqlite_schema where name = 'half_done'").get()).toBeUndefined();
  expect(clerk.name).toBe('周敏');
});

test('reports from before their origin was asked for were written here', async () => {
  const file = join(temporaryFolder(), 'nianbao.db');
  await migrateDatabase(file, migrationsBefore('0002_report_origin'));
  connect(file)
    .exec(
      `insert into agencies (id, settings) values ('a', '{}');
       insert into users (id, agency_id, name, role) values ('u', 'a', '周敏', 'clerk');
       insert into reports values ('r', 'a', 2025, 'format-2021', 'published', 0);
       insert into report_sections (report_id, section_id, content) values ('r', 'problems', '{}');`,
    )
    .close();
  await migrateDatabase(file, MIGRATIONS);
  openDatabase(file);
  onTestFinished(closeDatabase);
  const viewer = present(await firstClerk());
  expect(await listReports(viewer)).toMatchObject([{ id: 'r', year: 2025, origin: 'written' }]);
  expect(Object.keys(await readSections(viewer, 'r'))).toEqual(['problems']);
});

function connectCount(file: string): unknown {
  const connection = connect(file);
  const count = connection.prepare('select count(*) from report_sections').pluck().get();
  connection.close();
  return count;
}
