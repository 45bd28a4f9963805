import * as z from 'zod/mini';
import { agencySettingsSchema } from '#lib/report/agency-schema.ts';
import { sectionSchema } from '#lib/report/content-schema.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import type { Recognised } from './recognised.ts';

const count = z.int().check(z.nonnegative());
const setting = agencySettingsSchema.shape;
const cellRef = { table: z.string(), row: z.string(), column: z.string() };

/** Guards what the browser gets from the reading of a file: lib/import/recognised.ts says what each part means. */
export const recognisedSchema: z.ZodMiniType<Recognised> = z.object({
  year: z.nullable(z.int()),
  agencyName: z.string(),
  form: z.enum(['2021', '2019']),
  content: z.object(Object.fromEntries(format2021.sections.map((each) => [each.id, sectionSchema(each)]))),
  settings: z.object({
    name: z.exactOptional(setting.name),
    titleName: z.exactOptional(setting.titleName),
    kind: z.exactOptional(setting.kind),
    portalName: z.exactOptional(setting.portalName),
    portalAddress: z.exactOptional(setting.portalAddress),
    contactOffice: z.exactOptional(setting.contactOffice),
    address: z.exactOptional(setting.address),
    postcode: z.exactOptional(setting.postcode),
    phone: z.exactOptional(setting.phone),
    fax: z.exactOptional(setting.fax),
    mailbox: z.exactOptional(setting.mailbox),
    contactPlacement: z.exactOptional(setting.contactPlacement),
  }),
  departures: z.array(
    z.object({
      kind: z.enum([
        'form',
        'title',
        'heading',
        'headingMissing',
        'boxHeading',
        'boxByOrder',
        'boxesMissing',
        'basis',
        'period',
        'contact',
        'contactAtEnd',
        'feeWording',
        'feeAsText',
        'feeMoved',
        'labels',
        'tableMissing',
        'oneRowForSeveral',
        'figures',
        'joined',
        'markdown',
        'invisible',
        'angleBrackets',
        'addressBrackets',
        'blanks',
        'pageNumbers',
      ]),
      rule: z.exactOptional(z.string()),
      section: z.string(),
      about: z.string(),
      originals: z.array(z.string()),
      done: z.string(),
    }),
  ),
  undecided: z.array(
    z.object({
      ...cellRef,
      why: z.enum(['blank', 'mark', 'remark', 'notAFigure', 'count', 'shared', 'absent']),
      original: z.string(),
      say: z.string(),
      suggestion: z.exactOptional(z.string()),
      page: z.exactOptional(z.number()),
    }),
  ),
  unplaced: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      section: z.string(),
      after: z.string(),
      why: z.exactOptional(z.string()),
      page: z.exactOptional(z.number()),
    }),
  ),
  tables: z.array(z.object({ table: z.string(), read: count, of: count })),
  leftOut: z.array(z.string()),
});
