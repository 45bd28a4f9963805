import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { reportingYear } from '#lib/report/dates.ts';
import { formatForYear } from '#lib/template/registry.ts';
import { authorizeAgency, type Viewer } from '#lib/workflow/policy.ts';
import { type Tx, writeTogether } from './client.ts';
import { insertReport } from './reports.ts';
import { agencies, reportEvents, reports, users } from './schema.ts';
import { demonstrationAgency, finishedContent, halfFinishedContent } from './seed-reports.ts';

/** `demo`: an invented agency with its clerk and two reports · `none`: the agency and its clerk alone. */
export type Seed = 'demo' | 'none';

/** Fills an empty database; one that has an agency is left alone. `now` is ms since 1970. True when something was written. */
export async function seedDatabase(seed: Seed, now: number): Promise<boolean> {
  return writeTogether((tx) => {
    if (tx.select({ id: agencies.id }).from(agencies).limit(1).get()) return false;
    const clerk: Viewer = { userId: randomUUID(), name: '周敏', agencyId: randomUUID(), role: 'clerk' };
    tx.insert(agencies).values({ id: clerk.agencyId, settings: demonstrationAgency }).run();
    tx.insert(users)
      .values({ id: clerk.userId, agencyId: clerk.agencyId, name: clerk.name, role: clerk.role })
      .run();
    if (seed === 'demo') seedReports(tx, clerk, now);
    return true;
  });
}

function seedReports(tx: Tx, clerk: Viewer, now: number): void {
  const year = reportingYear(now);
  start(tx, clerk, { year, content: halfFinishedContent, at: now });
  const finished = start(tx, clerk, { year: year - 1, content: finishedContent, at: now });
  tx.update(reports).set({ status: 'published' }).where(eq(reports.id, finished)).run();
  tx.insert(reportEvents)
    .values({ reportId: finished, kind: 'published', actorId: clerk.userId, at: now })
    .run();
}

function start(
  tx: Tx,
  clerk: Viewer,
  { year, content, at }: { year: number; content: typeof finishedContent; at: number },
): string {
  const format = formatForYear(year);
  const permit = authorizeAgency(clerk, 'startReport', clerk.agencyId);
  if (!format || !permit) throw new Error(`No demonstration report can be started for ${year}`);
  return insertReport(tx, permit, { year, format, content: content(format, year), at }).reportId;
}
