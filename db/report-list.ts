import { desc, eq, sql } from 'drizzle-orm';
import type { Origin, ReportHead, Viewer } from '#lib/workflow/policy.ts';
import { database } from './client.ts';
import { reportSections, reports } from './schema.ts';

/** A report as the start page lists it. `changedAt`: the last save of any section, or its start; ms since 1970. */
export type ListedReport = ReportHead & { readonly origin: Origin; readonly changedAt: number };

/** All reports of the viewer's agency, newest year first. */
export async function listReports(viewer: Viewer): Promise<readonly ListedReport[]> {
  return database()
    .select({
      id: reports.id,
      agencyId: reports.agencyId,
      year: reports.year,
      status: reports.status,
      origin: reports.origin,
      changedAt: sql<number>`coalesce(max(${reportSections.savedAt}), ${reports.createdAt})`,
    })
    .from(reports)
    .leftJoin(reportSections, eq(reportSections.reportId, reports.id))
    .where(eq(reports.agencyId, viewer.agencyId))
    .groupBy(reports.id)
    .orderBy(desc(reports.year))
    .all();
}
