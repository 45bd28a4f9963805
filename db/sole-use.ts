import { join } from 'node:path';
import Database from 'better-sqlite3';
import { CannotStart } from './cannot-start.ts';

/** Longer than a server that was told to stop takes over its last requests. ms */
const PATIENCE = 10_000;

declare global {
  /** On the global object for the reason given in db/client.ts: start-up may run in two bundles of one process. */
  var nianbaoSoleUse: Database.Database | undefined;
}

/**
 * Holds the data folder for this process alone until it ends: two servers that create or upgrade one database at once would
 * each put their own file in its place. The lock is the system's, so a killed process leaves none behind. Throws `CannotStart`.
 */
export function holdFolder(folder: string): void {
  const file = join(folder, 'nianbao.lock');
  if (globalThis.nianbaoSoleUse?.name === file) return;
  globalThis.nianbaoSoleUse = takeLock(file, PATIENCE);
}

/** The connection that holds the lock; closing it gives the lock back. Waits `patience` ms for whoever has it. */
export function takeLock(file: string, patience: number): Database.Database {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file, { timeout: patience });
    connection.exec('begin exclusive');
    return connection;
  } catch (cause) {
    connection?.close();
    const isHeld = cause instanceof Database.SqliteError && cause.code.startsWith('SQLITE_BUSY');
    const sentence = isHeld
      ? '数据文件夹正被另一个已经启动的年报编制台使用。请先停掉那一个，或者用 DATA_DIR 指定另一个文件夹。'
      : `不能使用 ${file}。请检查 DATA_DIR 所指的文件夹是否存在、能否写入。`;
    throw new CannotStart(sentence, isHeld ? {} : { cause });
  }
}
