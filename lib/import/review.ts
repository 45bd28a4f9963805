import { countCharacters } from '#lib/report/paragraphs.ts';
import { shortHeadingOf } from '#lib/report/section-names.ts';
import { textFields } from '#lib/report/text-fields.ts';
import { format2021 } from '#lib/template/format-2021.ts';
import { sayCell } from '#lib/template/say-cell.ts';
import type { Section, TableSection } from '#lib/template/vocabulary.ts';
import type { Recognised, Undecided } from './recognised.ts';

/** One line of 认出来的: what it is, what was found, and how much of it still wants a decision. */
export type FoundLine = {
  readonly id: string;
  readonly name: string;
  readonly say: string;
  /** Cells that want a figure. */
  readonly open: number;
  /** Whether all of it was read. A text that may be left out is not missed. */
  readonly isWhole: boolean;
};

/** The opening and the six sections as they were recognised, in order. */
export function foundSections(recognised: Recognised): readonly FoundLine[] {
  return format2021.sections.map((section) => ({
    id: section.id,
    name: shortHeadingOf(section),
    say: saySection(recognised, section),
    open: section.kind === 'table' ? openCells(recognised, section).length : 0,
    isWhole: isWhole(recognised, section),
  }));
}

function isWhole({ content, tables }: Recognised, section: Section): boolean {
  if (section.kind === 'table') {
    const table = tables.find((each) => each.table === section.table.id);
    return table !== undefined && table.read === table.of;
  }
  const own = content[section.id];
  if (section.kind === 'matters') return own !== undefined && 'fee' in own && own.fee.answer !== '';
  if (section.kind === 'opening') return true;
  const texts = own ? textFields(own) : {};
  return section.boxes.every(({ id, optional }) => optional || (texts[`texts.${id}`] ?? '').trim() !== '');
}

function saySection({ content, tables }: Recognised, section: Section): string {
  if (section.kind === 'table') {
    const { read = 0, of = 0 } = tables.find(({ table }) => table === section.table.id) ?? {};
    return read === of ? `${of} 格都已读出` : `${of} 格中读出 ${read} 格`;
  }
  const own = content[section.id];
  const texts = Object.entries(own ? textFields(own) : {}).filter(([, text]) => text.trim() !== '');
  const length = texts.reduce((sum, [, text]) => sum + countCharacters(text), 0);
  if (section.kind === 'prose' && section.boxes.length > 1) {
    return length === 0
      ? '没有读到文字'
      : `${section.boxes.length} 部分中有 ${texts.length} 部分，${length} 字`;
  }
  if (section.kind === 'matters' && own && 'fee' in own) {
    const fee = own.fee.answer === '' ? '没有读出信息处理费' : '含信息处理费';
    return `${own.items.length} 项，${length} 字，${fee}`;
  }
  if (section.kind === 'opening') return length === 0 ? '按单位设置写' : `${length} 字`;
  return length === 0 ? '没有读到文字' : `${length} 字`;
}

/** Cells of one row of a table that want a decision, with what stands in the original. */
export type OpenRow = {
  readonly id: string;
  readonly section: TableSection;
  readonly cells: readonly Undecided[];
  /** 「规章」行, and 「本年制发件数」列 where it is one cell: as sentences name them. */
  readonly name: string;
  readonly column: string;
  readonly original: string;
  readonly say: string;
  readonly page?: number | undefined;
};

/** More rows than this are better filled in where the whole table stands. */
const MOST_ROWS = 12;

/** What wants a decision row by row, and of which tables there is too much for that. */
export function openRows(recognised: Recognised): {
  readonly rows: readonly OpenRow[];
  readonly tables: readonly { readonly section: TableSection; readonly cells: number }[];
} {
  const byTable = format2021.sections.flatMap((section) => {
    if (section.kind !== 'table') return [];
    const rows = rowsOf(section, openCells(recognised, section));
    return [{ section, rows }];
  });
  return {
    rows: byTable.flatMap(({ rows }) => (rows.length <= MOST_ROWS ? rows : [])),
    tables: byTable.flatMap(({ section, rows }) =>
      rows.length > MOST_ROWS
        ? [{ section, cells: rows.reduce((sum, { cells }) => sum + cells.length, 0) }]
        : [],
    ),
  };
}

function openCells({ undecided }: Recognised, section: TableSection): readonly Undecided[] {
  return undecided.filter(({ table }) => table === section.table.id);
}

/** Cells of one row that are open for one reason stand together; others each for itself. */
function rowsOf(section: TableSection, cells: readonly Undecided[]): readonly OpenRow[] {
  const rows = new Map<string, Undecided[]>();
  for (const cell of cells) {
    const isWholeRow = cell.why === 'count' || cell.why === 'shared' || cell.why === 'absent';
    const key = isWholeRow ? cell.row : `${cell.row}/${cell.column}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows].flatMap(([key, own]) => {
    const [first] = own;
    if (!first) return [];
    const { row, column, original, say, page } = first;
    const [, line = '', cell = ''] = /^(.*?)(「[^」]*」列)$/u.exec(sayCell(section.table, row, column)) ?? [];
    return [
      {
        id: `${section.id}/${key}`,
        section,
        cells: own,
        name: line || cell,
        column: line !== '' && own.length === 1 ? cell : '',
        original,
        say,
        page,
      },
    ];
  });
}

/** Where a line without a place can be put, in the order of the report. */
export type Target = {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  readonly field: string;
};

/** The boxes of the prose sections. */
export const targets: readonly Target[] = format2021.sections.flatMap((section) =>
  section.kind === 'prose'
    ? section.boxes.map((box) => ({
        id: `${section.id}/${box.id}`,
        name: section.boxes.length > 1 ? `${section.numeral}、${box.name}` : shortHeadingOf(section),
        section: section.id,
        field: `texts.${box.id}`,
      }))
    : [],
);

/** Nothing of a yearly report was recognised: no heading of the form and no figure. Probably the wrong file was chosen. */
export function isNoReport({ departures, tables }: Recognised): boolean {
  const hasNoHeading = departures.some(({ kind, section }) => kind === 'headingMissing' && section === '');
  return hasNoHeading && tables.every(({ read }) => read === 0);
}
