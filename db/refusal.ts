import Database from 'better-sqlite3';

/** What a save answers when the disk or the lock stands in its way; all three are worth trying again. */
export type StorageRefusal = { readonly outcome: 'refused'; readonly reason: 'diskFull' | 'busy' | 'failed' };

/** Runs a save and turns the database's own refusals into answers. Anything else is a broken invariant and is thrown on. */
export function refuseOnTrouble<T>(save: () => T): T | StorageRefusal {
  try {
    return save();
  } catch (error) {
    const reason = reasonOf(error);
    if (!reason) throw error;
    return { outcome: 'refused', reason };
  }
}

/** Extended codes refine the plain ones: SQLITE_IOERR_WRITE, SQLITE_BUSY_SNAPSHOT. */
function reasonOf(error: unknown): StorageRefusal['reason'] | null {
  const cause = error instanceof Error && !(error instanceof Database.SqliteError) ? error.cause : error;
  if (!(cause instanceof Database.SqliteError)) return null;
  if (cause.code === 'SQLITE_FULL') return 'diskFull';
  if (cause.code.startsWith('SQLITE_BUSY')) return 'busy';
  return cause.code.startsWith('SQLITE_IOERR') ? 'failed' : null;
}
