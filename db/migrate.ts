import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { CannotStart } from './cannot-start.ts';
import { connect } from './connect.ts';

/**
 * Brings the file to the newest schema. The work is done on a copy that takes the file's place only when all of it is
 * right, so a failure leaves the old file as it was; the file before the last change stays beside it as `….before`.
 * Throws `CannotStart`.
 */
export async function migrateDatabase(file: string, migrationsFolder: string): Promise<void> {
  const isNew = !existsSync(file);
  const copy = `${file}.migrating`;
  removeDatabase(copy);
  if (!isNew && !(await copyIfBehind(file, copy, migrationsFolder))) return;
  try {
    migrateCopy(copy, migrationsFolder);
  } catch (cause) {
    removeDatabase(copy);
    throw new CannotStart('数据库升级没有成功，原来的数据没有改动。请把运行记录交给维护人员。', { cause });
  }
  if (!isNew) copyFileSync(file, `${file}.before`);
  renameSync(copy, file);
  flushFolder(dirname(file));
}

/** False where the file already has every migration. */
async function copyIfBehind(file: string, copy: string, migrationsFolder: string): Promise<boolean> {
  const connection = connect(file);
  try {
    const newest = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
    if (newestApplied(connection) >= newest) return false;
    await connection.backup(copy);
  } finally {
    connection.close();
  }
  // The last connection to close takes the log with it; one that stays belongs to a server still at work.
  if (existsSync(`${file}-wal`)) throw new CannotStart('数据库正被另一个程序使用，请先把它停掉再启动。');
  return true;
}

function newestApplied(connection: Database.Database): number {
  const isThere = connection.prepare("select 1 from sqlite_schema where name = '__drizzle_migrations'").get();
  return isThere
    ? Number(connection.prepare('select max(created_at) from __drizzle_migrations').pluck().get())
    : 0;
}

/**
 * A rebuilt table is dropped and created anew, and with foreign keys on, the drop takes its children along. Inside the
 * migrator's transaction the switch does nothing, so it is thrown out here.
 */
function migrateCopy(copy: string, migrationsFolder: string): void {
  const connection = connect(copy);
  try {
    connection.pragma('foreign_keys = OFF');
    migrate(drizzle({ client: connection }), { migrationsFolder });
    const orphans = connection.pragma('foreign_key_check');
    if (!Array.isArray(orphans) || orphans.length > 0) {
      throw new Error(`Rows point at nothing after migration: ${JSON.stringify(orphans)}`);
    }
    connection.pragma('foreign_keys = ON');
  } finally {
    connection.close();
  }
}

function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true });
}

function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
