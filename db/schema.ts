import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { AgencySettings } from '#lib/report/agency.ts';
import type { SectionContent } from '#lib/report/content.ts';
import type { Origin, Role, Status } from '#lib/workflow/policy.ts';

// Ids are text and times are milliseconds since 1970 by the server's clock, so that PostgreSQL can hold the same rows.
// The migrations add by hand what drizzle-kit cannot say: every table is STRICT, and the events refuse UPDATE and DELETE.

/** 机关. `revision` counts changes of the settings. */
export const agencies = sqliteTable(
  'agencies',
  {
    id: text().primaryKey(),
    settings: text({ mode: 'json' }).$type<AgencySettings>().notNull(),
    revision: integer().notNull().default(0),
    savedAt: integer('saved_at'),
    savedBy: text('saved_by'),
  },
  (t) => [check('agency_revision_counts', sql`${t.revision} >= 0`)],
);

export const users = sqliteTable(
  'users',
  {
    id: text().primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    name: text().notNull(),
    role: text().$type<Role>().notNull(),
  },
  (t) => [
    index('users_of_agency').on(t.agencyId),
    check('user_role_known', sql`${t.role} in ('clerk', 'supervisor')`),
  ],
);

export const reports = sqliteTable(
  'reports',
  {
    id: text().primaryKey(),
    agencyId: text('agency_id')
      .notNull()
      .references(() => agencies.id),
    year: integer().notNull(),
    /** Which issue of the national format the content follows. Fixed at creation. */
    templateId: text('template_id').notNull(),
    status: text().$type<Status>().notNull(),
    createdAt: integer('created_at').notNull(),
    /** How the app came by it. */
    origin: text().$type<Origin>().notNull().default('written'),
  },
  (t) => [
    uniqueIndex('one_report_a_year').on(t.agencyId, t.year),
    check(
      'report_status_known',
      sql`${t.status} in ('draft', 'inReview', 'returned', 'approved', 'published')`,
    ),
    check('report_origin_known', sql`${t.origin} in ('written', 'imported', 'typed')`),
    check('report_year_plausible', sql`${t.year} between 2008 and 9999`),
  ],
);

/** The text in hand of every section; all rows exist from the day the report is started. */
export const reportSections = sqliteTable(
  'report_sections',
  {
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id),
    sectionId: text('section_id').notNull(),
    /** Counts saves; a save must name the revision it started from. */
    revision: integer().notNull().default(0),
    content: text({ mode: 'json' }).$type<SectionContent>().notNull(),
    /** Null before the first save. */
    savedAt: integer('saved_at'),
    savedBy: text('saved_by').references(() => users.id),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.sectionId] }),
    check('section_revision_counts', sql`${t.revision} >= 0`),
  ],
);

/** Earlier texts. `save`: the last one of each author, section and ten minutes. `refused`: what a conflict turned away, kept for good. */
export const sectionVersions = sqliteTable(
  'section_versions',
  {
    id: text().primaryKey(),
    reportId: text('report_id').notNull(),
    sectionId: text('section_id').notNull(),
    /** The revision this text became; for a refused one, the revision it started from. */
    revision: integer().notNull(),
    content: text({ mode: 'json' }).$type<SectionContent>().notNull(),
    savedAt: integer('saved_at').notNull(),
    savedBy: text('saved_by')
      .notNull()
      .references(() => users.id),
    kind: text().$type<'save' | 'refused'>().notNull(),
  },
  (t) => [
    foreignKey({
      columns: [t.reportId, t.sectionId],
      foreignColumns: [reportSections.reportId, reportSections.sectionId],
    }),
    index('versions_of_section').on(t.reportId, t.sectionId, t.savedAt),
    check('version_kind_known', sql`${t.kind} in ('save', 'refused')`),
  ],
);

/** Answers already given, so that a request sent twice is carried out once. A key belongs to the person who sent it. */
export const saveKeys = sqliteTable(
  'save_keys',
  {
    actorId: text('actor_id')
      .notNull()
      .references(() => users.id),
    key: text().notNull(),
    reportId: text('report_id').notNull(),
    sectionId: text('section_id').notNull(),
    /** Digest of the request, to tell a retry from another change under the same key. */
    digest: text().notNull(),
    answer: text({ mode: 'json' }).$type<KeptAnswer>().notNull(),
    at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.key] }), index('save_keys_by_age').on(t.at)],
);

/** The answer without the text: a retry carries its own, and a conflict shows the text that is current by then. */
export type KeptAnswer =
  | { readonly outcome: 'saved'; readonly revision: number; readonly savedAt: number }
  | { readonly outcome: 'conflict' | 'closed' };

/** What was done to a report, by whom and when. Append-only: triggers refuse UPDATE and DELETE. */
export const reportEvents = sqliteTable(
  'report_events',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id),
    kind: text().$type<'started' | 'published'>().notNull(),
    actorId: text('actor_id')
      .notNull()
      .references(() => users.id),
    at: integer().notNull(),
    note: text(),
  },
  (t) => [index('events_of_report').on(t.reportId, t.id)],
);
