import type Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { connect } from './connect.ts';
import * as schema from './schema.ts';

/** The database with its tables, and the connection beneath. */
export type Db = BetterSQLite3Database<typeof schema> & { readonly $client: Database.Database };
/** The database inside a transaction. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

declare global {
  /** Next bundles pages, routes and start-up apart from each other; only the global object is shared, and there must be one connection. */
  var nianbaoDatabase: Db | undefined;
}

/** Opens the file for this process, in place of one opened before. Throws `CannotStart`. */
export function openDatabase(file: string): Db {
  closeDatabase();
  const opened = drizzle({ client: connect(file), schema });
  globalThis.nianbaoDatabase = opened;
  return opened;
}

/** The open database. Start-up opens it before the first request, so a missing one is a broken invariant and throws. */
export function database(): Db {
  if (!globalThis.nianbaoDatabase) throw new Error('The database has not been opened');
  return globalThis.nianbaoDatabase;
}

/** Closes the file this process has open, if any. */
export function closeDatabase(): void {
  globalThis.nianbaoDatabase?.$client.close();
  globalThis.nianbaoDatabase = undefined;
}

/** Reads everything from one moment, whatever is being saved meanwhile. */
export function readTogether<T>(read: (tx: Tx) => T): T {
  return database().transaction(read, { behavior: 'deferred' });
}

/** All of it or nothing. IMMEDIATE takes the write lock before the first read, so no answer is based on a passed state. Never await inside. */
export function writeTogether<T>(write: (tx: Tx) => T): T {
  return database().transaction(write, { behavior: 'immediate' });
}

/**
 * Statements that every save runs, built once for a connection: with Drizzle, building one takes longer than running it.
 * They run on the one connection, so inside a transaction they are part of it.
 */
export function prepareOnce<T>(build: (db: Db) => T): () => T {
  const built = new WeakMap<Db, T>();
  return () => {
    const db = database();
    const statements = built.get(db) ?? build(db);
    built.set(db, statements);
    return statements;
  };
}
