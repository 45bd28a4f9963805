import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { closeDatabase, openDatabase } from './client.ts';
import { connect } from './connect.ts';
import { migrateDatabase } from './migrate.ts';
import { readSections, writeSection } from './sections.ts';
import { freshDatabase, MIGRATIONS } from './testing/fresh-database.ts';
import { migrationsWith } from './testing/migrations-folder.ts';
import { changeOf, saying } from './testing/section-change.ts';

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

function connectCount(file: string): unknown {
  const connection = connect(file);
  const count = connection.prepare('select count(*) from report_sections').pluck().get();
  connection.close();
  return count;
}
