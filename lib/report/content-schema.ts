import * as z from 'zod/mini';
import { leafIds, type Section } from '#lib/template/vocabulary.ts';
import {
  LONGEST_CELL,
  LONGEST_FINDING_ID,
  LONGEST_ITEM_HEADING,
  LONGEST_REASON,
  LONGEST_SAID,
  LONGEST_TEXT,
  MOST_ITEMS,
  MOST_REASONS,
  type SectionContent,
} from './content.ts';

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const cell = z.string().check(z.maxLength(LONGEST_CELL));
/** Absent in what was stored before there were reasons, and where nothing had to be explained. */
const reasons = z.exactOptional(
  z
    .record(
      z.string().check(z.maxLength(LONGEST_FINDING_ID)),
      z.strictObject({
        said: z.string().check(z.maxLength(LONGEST_SAID)),
        text: z.string().check(z.maxLength(LONGEST_REASON)),
      }),
    )
    .check(z.refine((given) => Object.keys(given).length <= MOST_REASONS)),
);

/** Guards the shape of a draft, nothing else: whether it makes sense is a matter for lib/checks. */
export function sectionSchema(section: Section): z.ZodMiniType<SectionContent> {
  switch (section.kind) {
    case 'opening':
      return z.strictObject({ texts: z.strictObject({ basis: text, contact: text }), reasons });
    case 'prose':
      return z.strictObject({
        texts: z.strictObject(Object.fromEntries(section.boxes.map(({ id }) => [id, text]))),
        reasons,
      });
    case 'table':
      return z.strictObject({ cells: cellsSchema(section), declaredNone: z.boolean(), reasons });
    case 'matters':
      return z.strictObject({
        fee: z.strictObject({
          answer: z.enum(['', 'nil', 'charged']),
          notices: cell,
          notified: cell,
          received: cell,
        }),
        items: z
          .array(
            z.strictObject({
              id: z.string().check(z.maxLength(40)),
              heading: z.string().check(z.maxLength(LONGEST_ITEM_HEADING)),
              text,
            }),
          )
          .check(z.maxLength(MOST_ITEMS)),
        reasons,
      });
    default:
      return section satisfies never;
  }
}

function cellsSchema({ table }: Section & { kind: 'table' }) {
  return z.strictObject(
    Object.fromEntries(
      table.blocks.flatMap(({ rows, columns }) =>
        leafIds(rows).map((row) => [
          row,
          z.strictObject(Object.fromEntries(leafIds(columns).map((column) => [column, cell]))),
        ]),
      ),
    ),
  );
}
