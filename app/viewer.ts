import { firstClerk } from '#db/users.ts';
import type { Viewer } from '#lib/workflow/policy.ts';

/**
 * Who is asking. The app runs for one local agency, so it is that agency's clerk; sign-in takes this function's place
 * and nothing else changes. Throws in a database without a clerk: start-up puts one there.
 */
export async function currentViewer(): Promise<Viewer> {
  const viewer = await firstClerk();
  if (!viewer) throw new Error('The database has no clerk');
  return viewer;
}
