import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { blankSection, type ReportContent } from '#lib/report/content.ts';
import type { ReportFormat } from '#lib/template/vocabulary.ts';
import type { AgencyPermit } from '#lib/workflow/policy.ts';
import type { Tx } from './client.ts';
import { reportSections, reports, sectionVersions } from './schema.ts';
import { sectionsOf } from './sections.ts';

/**
 * A whole report takes the place of the few figures that were typed for its year: the same row and address, another
 * origin. What was typed is kept among the versions.
 */
export function replaceTyped(
  tx: Tx,
  { actorId }: AgencyPermit<'startReport'>,
  reportId: string,
  {
    format,
    content,
    at,
    origin = 'written',
  }: {
    readonly format: ReportFormat;
    readonly content: ReportContent;
    readonly at: number;
    readonly origin?: 'written' | 'imported' | 'typed';
  },
): void {
  const before = sectionsOf(tx, reportId);
  tx.update(reports).set({ origin, templateId: format.id }).where(eq(reports.id, reportId)).run();
  for (const section of format.sections) {
    const old = before[section.id];
    const next = { content: content[section.id] ?? blankSection(section), savedAt: at, savedBy: actorId };
    if (!old) {
      tx.insert(reportSections)
        .values({ reportId, sectionId: section.id, ...next })
        .run();
      continue;
    }
    const { revision } = old;
    tx.insert(sectionVersions)
      .values({
        id: randomUUID(),
        reportId,
        sectionId: section.id,
        revision,
        content: old.content,
        savedAt: old.savedAt ?? at,
        savedBy: actorId,
        kind: 'save',
      })
      .run();
    tx.update(reportSections)
      .set({ ...next, revision: revision + 1 })
      .where(and(eq(reportSections.reportId, reportId), eq(reportSections.sectionId, section.id)))
      .run();
  }
}
