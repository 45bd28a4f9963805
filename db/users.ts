import { asc, eq } from 'drizzle-orm';
import type { Viewer } from '#lib/workflow/policy.ts';
import { database } from './client.ts';
import { users } from './schema.ts';

const asViewer = { userId: users.id, name: users.name, agencyId: users.agencyId, role: users.role };

/** The clerk at work while the app runs for one local agency without sign-in; null in an empty database. */
export async function firstClerk(): Promise<Viewer | null> {
  return (
    database().select(asViewer).from(users).where(eq(users.role, 'clerk')).orderBy(asc(users.id)).get() ??
    null
  );
}
