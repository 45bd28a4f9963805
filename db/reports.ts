import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { StoredLastYear, StoredReport } from '#lib/drafts/wire.ts';
import { blankSection, type ReportContent } from '#lib/report/content.ts';
import type { ReportFormat } from '#lib/template/vocabulary.ts';
import {
  type AgencyPermit,
  isOpenFor,
  type Origin,
  type ReportHead,
  type Viewer,
} from '#lib/workflow/policy.ts';
import { database, readTogether, type Tx, writeTogether } from './client.ts';
import { refuseOnTrouble, type StorageRefusal } from './refusal.ts';
import { replaceTyped } from './replace-typed.ts';
import { agencies, reportEvents, reportSections, reports } from './schema.ts';
import { sectionsOf } from './sections.ts';

/** What a route needs before it may ask for a permit. `templateId` tells which format guards the content. */
export type FoundReport = ReportHead & { readonly templateId: string };

const head = {
  id: reports.id,
  agencyId: reports.agencyId,
  year: reports.year,
  status: reports.status,
  templateId: reports.templateId,
};

/** A report of the viewer's own agency. Another agency's looks like one that does not exist: null. */
export async function findReport(viewer: Viewer, id: string): Promise<FoundReport | null> {
  return database().select(head).from(reports).where(ownReport(viewer, id)).get() ?? null;
}

/** A report as a page gets it, with the revision of the settings and the day it was started (ms since 1970). */
export type KeptReport = StoredReport & { readonly agencyRevision: number; readonly createdAt: number };

/** A report with its agency's settings, all its sections and the year before, from one moment; null as in `findReport`. */
export async function readReport(viewer: Viewer, id: string): Promise<KeptReport | null> {
  return readTogether((tx) => {
    const found = tx
      .select({
        ...head,
        createdAt: reports.createdAt,
        agency: agencies.settings,
        agencyRevision: agencies.revision,
      })
      .from(reports)
      .innerJoin(agencies, eq(agencies.id, reports.agencyId))
      .where(ownReport(viewer, id))
      .get();
    if (!found) return null;
    const { agencyId: _, ...report } = found;
    return { ...report, sections: sectionsOf(tx, id), lastYear: lastYearOf(tx, found) };
  });
}

/** The same agency's report of the year before; null where there is none. */
function lastYearOf(
  tx: Tx,
  { agencyId, year }: Pick<ReportHead, 'agencyId' | 'year'>,
): StoredLastYear | null {
  const before = tx
    .select({ reportId: reports.id, year: reports.year, templateId: reports.templateId })
    .from(reports)
    .where(and(eq(reports.agencyId, agencyId), eq(reports.year, year - 1)))
    .get();
  if (!before) return null;
  const sections = Object.entries(sectionsOf(tx, before.reportId));
  return { ...before, content: Object.fromEntries(sections.map(([id, { content }]) => [id, content])) };
}

/** The viewer's agency's report of the year before that one; null where there is none. */
export async function readYearBefore({ agencyId }: Viewer, year: number): Promise<StoredLastYear | null> {
  return readTogether((tx) => lastYearOf(tx, { agencyId, year }));
}

/** What became of starting a report. */
export type StartOutcome =
  | { readonly outcome: 'started'; readonly reportId: string }
  /** The agency already has a report for that year. */
  | { readonly outcome: 'exists'; readonly reportId: string };

/** What a report starts with. */
export type NewReport = {
  readonly year: number;
  readonly format: ReportFormat;
  /** Sections left out start blank. */
  readonly content: ReportContent;
  /** `written` unless told otherwise. */
  readonly origin?: Origin;
  /** ms since 1970. */
  readonly at: number;
};

/** Starts the report of a year with a row for every section of its format. There is one report a year. */
export async function startReport(
  permit: AgencyPermit<'startReport'>,
  start: NewReport,
): Promise<StartOutcome | StorageRefusal> {
  return refuseOnTrouble(() => writeTogether((tx) => insertReport(tx, permit, start)));
}

/**
 * The same inside a transaction that does more. Where only a few figures of that year were typed, the report that now comes
 * takes their place, as long as they may still be changed.
 */
export function insertReport(tx: Tx, permit: AgencyPermit<'startReport'>, start: NewReport): StartOutcome {
  const { agencyId, actorId } = permit;
  const { year, format, content, at, origin = 'written' } = start;
  const there = tx
    .select({ id: reports.id, origin: reports.origin, status: reports.status })
    .from(reports)
    .where(and(eq(reports.agencyId, agencyId), eq(reports.year, year)))
    .get();
  if (there?.origin === 'typed' && origin !== 'typed' && isOpenFor('edit', there.status)) {
    replaceTyped(tx, permit, there.id, start);
    return { outcome: 'started', reportId: there.id };
  }
  if (there) return { outcome: 'exists', reportId: there.id };

  const reportId = randomUUID();
  tx.insert(reports)
    .values({ id: reportId, agencyId, year, templateId: format.id, status: 'draft', createdAt: at, origin })
    .run();
  tx.insert(reportSections)
    .values(
      format.sections.map((section) => ({
        reportId,
        sectionId: section.id,
        content: content[section.id] ?? blankSection(section),
      })),
    )
    .run();
  tx.insert(reportEvents).values({ reportId, kind: 'started', actorId, at }).run();
  return { outcome: 'started', reportId };
}

function ownReport(viewer: Viewer, id: string) {
  return and(eq(reports.id, id), eq(reports.agencyId, viewer.agencyId));
}
