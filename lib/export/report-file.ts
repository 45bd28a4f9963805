import * as z from 'zod/mini';
import { agencySettingsSchema } from '#lib/report/agency-schema.ts';
import { sectionSchema } from '#lib/report/content-schema.ts';
import type { ReportFormat } from '#lib/template/vocabulary.ts';

/** The shape of a report file of one format. Its version goes up when a reader of this one could misread the next. */
export const FILE_FORMAT = 'nianbao-report';
export const FILE_VERSION = 1;

const names = z.registry<{ title?: string; description?: string }>();

/** Guards a report file; also what the JSON Schema is generated from. */
export function reportFileSchema(format: ReportFormat) {
  const sections = Object.fromEntries(
    format.sections.map((section) => [
      section.id,
      sectionSchema(section).register(names, { title: section.name }),
    ]),
  );
  return z.strictObject({
    format: z.literal(FILE_FORMAT),
    version: z.literal(FILE_VERSION),
    template: z.literal(format.id).register(names, { description: format.notice }),
    year: z.int().check(z.gte(2000), z.lte(2999)).register(names, { description: '报告年度' }),
    agency: agencySettingsSchema,
    sections: z.strictObject(sections),
  });
}

/** JSON Schema (2020-12) of the report files of one format. */
export function reportJsonSchema(format: ReportFormat): unknown {
  return z.toJSONSchema(reportFileSchema(format), { metadata: names });
}
