import { sql } from 'drizzle-orm';
import { database } from './client.ts';
import { agencies } from './schema.ts';

/** True when the database answers a question about its own tables; throws where it cannot be read. */
export async function isAnswering(): Promise<boolean> {
  return database().select({ one: sql<number>`1` }).from(agencies).limit(1).get()?.one === 1;
}
