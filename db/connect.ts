import Database from 'better-sqlite3';
import { CannotStart } from './cannot-start.ts';

/**
 * In this order, each with the value it must read back. `synchronous=FULL` is what makes 已保存 true: the compiled
 * default under WAL is NORMAL, which loses acknowledged saves when the power fails.
 */
const SETTINGS: readonly { readonly name: string; readonly set: string; readonly reads: number | string }[] =
  [
    { name: 'busy_timeout', set: '2000', reads: 2000 },
    { name: 'journal_mode', set: 'WAL', reads: 'wal' },
    { name: 'synchronous', set: 'FULL', reads: 2 },
    { name: 'foreign_keys', set: 'ON', reads: 1 },
    { name: 'trusted_schema', set: 'OFF', reads: 0 },
    { name: 'journal_size_limit', set: '67108864', reads: 67_108_864 },
    { name: 'temp_store', set: 'MEMORY', reads: 2 },
  ];

/** Below this, a WAL can be reset while another connection still reads it, which corrupts the file. */
const SQLITE_FLOOR = [3, 51, 3] as const;

/** Opens a file with every promise of this project switched on; throws `CannotStart` where one of them does not hold. */
export function connect(file: string): Database.Database {
  const connection = openFile(file);
  try {
    requireVersion(connection);
    for (const { name, set } of SETTINGS) connection.pragma(`${name} = ${set}`);
    requireSettings(connection);
    return connection;
  } catch (error) {
    connection.close();
    throw error instanceof CannotStart
      ? error
      : new CannotStart(`数据库文件 ${file} 无法使用。`, { cause: error });
  }
}

/** Throws `CannotStart` where a setting does not read back as it was set. */
export function requireSettings(connection: Database.Database): void {
  for (const { name, reads } of SETTINGS) {
    const found = connection.pragma(name, { simple: true });
    if (found !== reads) {
      throw new CannotStart(
        `数据库的 ${name} 应为 ${reads}，实际是 ${found}，不能保证保存的内容不丢。请把 DATA_DIR 放在本机磁盘上。`,
      );
    }
  }
}

function openFile(file: string): Database.Database {
  try {
    return new Database(file);
  } catch (cause) {
    throw new CannotStart(`打不开数据库文件 ${file}。请检查 DATA_DIR 所指的文件夹是否存在、能否写入。`, {
      cause,
    });
  }
}

function requireVersion(connection: Database.Database): void {
  const version = String(connection.prepare('select sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  const different = SQLITE_FLOOR.findIndex((floor, index) => parts[index] !== floor);
  if (different >= 0 && (parts[different] ?? 0) < (SQLITE_FLOOR[different] ?? 0)) {
    throw new CannotStart(`SQLite ${version} 太旧，至少要 ${SQLITE_FLOOR.join('.')}。请重新安装依赖。`);
  }
}
