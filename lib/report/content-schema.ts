import * as z from 'zod/mini';
import { leafIds, type Section } from '#lib/template/vocabulary.ts';
import {
  LONGEST_CELL,
  LONGEST_ITEM_HEADING,
  LONGEST_TEXT,
  MOST_ITEMS,
  type SectionContent,
} from './content.ts';

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const cell = z.string().check(z.maxLength(LONGEST_CELL));

/** Guards the shape of a draft, nothing else: whether it makes sense is a matter for lib/checks. */
export function sectionSchema(section: Section): z.ZodMiniType<SectionContent> {
  switch (section.kind) {
    case 'opening':
      return z.strictObject({ texts: z.strictObject({ basis: text, contact: text }) });
    case 'prose':
      return z.strictObject({
        texts: z.strictObject(Object.fromEntries(section.boxes.map(({ id }) => [id, text]))),
      });
    case 'table':
      return z.strictObject({ cells: cellsSchema(section), declaredNone: z.boolean() });
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
