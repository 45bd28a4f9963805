import { leafIds, type Section } from '#lib/template/vocabulary.ts';
import type { Typed } from './values.ts';

/** Characters of one text, in UTF-16 code units; a section as a whole is held by `LARGEST_BODY` of lib/drafts/wire.ts. */
export const LONGEST_TEXT = 200_000;
/** Free items of section six; print numbers them （二） to （六十一）. */
export const MOST_ITEMS = 60;
/** Characters of one typed figure. */
export const LONGEST_CELL = 40;
/** Characters of the heading of a free item. */
export const LONGEST_ITEM_HEADING = 200;

/** Reasons kept in one section. */
export const MOST_REASONS = 300;
/** Characters of a reason, of the sentence it answers, and of the id of the finding. */
export const LONGEST_REASON = 1_000;
export const LONGEST_SAID = 2_000;
export const LONGEST_FINDING_ID = 300;

/** Why a warning may stand, in the clerk's words. `said` is the sentence it answers: another sentence, another question. */
export type Reason = { readonly said: string; readonly text: string };
/** By the id of the finding. They are never printed in the report. */
export type Reasons = Readonly<Record<string, Reason>>;
/** A section nobody had to explain anything in has none. */
type Explained = { readonly reasons?: Reasons };

/** Texts of a prose section by box; paragraphs are lines. */
export type ProseContent = Explained & { readonly texts: Readonly<Record<string, string>> };
/** Typed cells of a table. `declaredNone`: the clerk answered 本年度未收到申请且无结转. */
export type TableContent = Explained & { readonly cells: Typed; readonly declaredNone: boolean };
/** The two editable sentences of the opening; an empty one follows the agency's settings. */
export type OpeningContent = Explained & {
  readonly texts: { readonly basis: string; readonly contact: string };
};
/** 信息处理费 as answered ('' not yet, nil, charged) with its three typed figures, and free items. */
export type MattersContent = Explained & {
  readonly fee: {
    readonly answer: '' | 'nil' | 'charged';
    readonly notices: string;
    readonly notified: string;
    readonly received: string;
  };
  readonly items: readonly { readonly id: string; readonly heading: string; readonly text: string }[];
};

/** Everything typed into one section; its kind decides the shape. */
export type SectionContent = ProseContent | TableContent | OpeningContent | MattersContent;
/** Everything typed into one report, by section id. */
export type ReportContent = Readonly<Record<string, SectionContent>>;

/** A section nobody has touched. */
export function blankSection(section: Section): SectionContent {
  switch (section.kind) {
    case 'opening':
      return { texts: { basis: '', contact: '' } };
    case 'prose':
      return { texts: Object.fromEntries(section.boxes.map(({ id }) => [id, ''])) };
    case 'table':
      return {
        cells: Object.fromEntries(
          section.table.blocks.flatMap(({ rows, columns }) =>
            leafIds(rows).map((row) => [
              row,
              Object.fromEntries(leafIds(columns).map((column) => [column, ''])),
            ]),
          ),
        ),
        declaredNone: false,
      };
    case 'matters':
      return { fee: { answer: '', notices: '', notified: '', received: '' }, items: [] };
    default:
      return section satisfies never;
  }
}
