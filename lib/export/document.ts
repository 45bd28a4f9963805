import { composeFee } from '#lib/report/fee.ts';
import { withAllFigures } from '#lib/report/live-figures.ts';
import { feeNumber, itemNumber } from '#lib/report/matter-items.ts';
import { composeOpening } from '#lib/report/opening.ts';
import { paragraphsOf, type Run, readRuns } from '#lib/report/paragraphs.ts';
import { contentOf, type Report, reportTitle } from '#lib/report/report.ts';
import { mendTitleMarks } from '#lib/report/title-marks.ts';
import { printCell, readTable } from '#lib/report/values.ts';
import { type LayoutRow, layoutTable } from '#lib/template/layout.ts';
import type { MattersSection, ProseSection, Section, Table } from '#lib/template/vocabulary.ts';

/** One thing on the page. Every painter walks these in order and decides nothing but looks. */
export type PageBlock = {
  /** Section it belongs to, so that a preview can follow the form. */
  readonly section: string;
} & (
  | { readonly kind: 'title'; readonly text: string }
  /** One of the six fixed headings; the only level shown in the navigation pane. */
  | { readonly kind: 'heading'; readonly text: string }
  /** A paragraph; a run with a level is a recognised heading, whole or running in. */
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'table';
      readonly table: Table;
      readonly rows: readonly LayoutRow[];
      /** Printed text of a cell; '' where nothing has been entered. */
      readonly print: (row: string, column: string) => string;
    }
);

/** A report ready to be painted: what stands on the pages, and what is said of it in names and properties. */
export type ReportDocument = {
  readonly title: string;
  /** 机关全称. */
  readonly agency: string;
  /** The title with the agency's full name, where the printed one goes by the region. Files are named after it. */
  readonly fullTitle: string;
  readonly year: number;
  readonly notice: string;
  /** Something still stands in the way of publication: 未定稿 goes on every page. */
  readonly unfinished: boolean;
  readonly blocks: readonly PageBlock[];
};

/** The report as it is printed, in order: title, opening, six sections, and the contact block where the agency wants it. Live figures are digits. */
export function buildDocument(typed: Report, unfinished: boolean): ReportDocument {
  const report = withAllFigures(typed);
  const title = reportTitle(report);
  const closing = report.agency.contactPlacement === 'last' ? contactBlocks(report) : [];
  return {
    title,
    agency: report.agency.name,
    fullTitle: reportTitle({ ...report, agency: { ...report.agency, titleName: report.agency.name } }),
    year: report.year,
    notice: report.format.notice,
    unfinished,
    blocks: [
      { kind: 'title', section: report.format.sections[0]?.id ?? '', text: title },
      ...report.format.sections.flatMap((section) => sectionBlocks(report, section)),
      ...closing,
    ],
  };
}

function sectionBlocks(report: Report, section: Section): PageBlock[] {
  switch (section.kind) {
    case 'opening': {
      const { basis, period } = composeOpening(report, section);
      const first = paragraphsOf(`${basis}${period}`).map((text) => plain(section.id, text));
      return report.agency.contactPlacement === 'first' ? [...first, ...contactBlocks(report)] : first;
    }
    case 'prose':
      return [headingOf(section), ...proseBlocks(report, section)];
    case 'table': {
      const { cells } = contentOf(report, section);
      const { values } = readTable(section.table, cells);
      return [
        headingOf(section),
        {
          kind: 'table',
          section: section.id,
          table: section.table,
          rows: layoutTable(section.table),
          print: (row, column) => printCell(section.table, cells, values, row, column),
        },
      ];
    }
    case 'matters':
      return [headingOf(section), ...mattersBlocks(report, section)];
    default:
      return section satisfies never;
  }
}

function contactBlocks(report: Report): PageBlock[] {
  const section = report.format.sections.find(({ kind }) => kind === 'opening');
  if (section?.kind !== 'opening') return [];
  return paragraphsOf(composeOpening(report, section).contact).map((text) => plain(section.id, text));
}

function proseBlocks(report: Report, section: ProseSection): PageBlock[] {
  const { texts } = contentOf(report, section);
  return section.boxes.flatMap((box) => {
    const paragraphs = paragraphsOf(texts[box.id] ?? '').map((text) => paragraph(section.id, text));
    if (box.heading === null) return paragraphs;
    return [
      { kind: 'paragraph', section: section.id, runs: [{ text: box.heading, level: 2 }] },
      ...paragraphs,
    ];
  });
}

/** 信息处理费 first, then the clerk's own items, all numbered （一）（二）… */
function mattersBlocks(report: Report, section: MattersSection): PageBlock[] {
  const { items } = contentOf(report, section);
  const fee = composeFee(report, section);
  const matters = [
    { number: feeNumber, heading: section.fee.heading, text: fee ?? '' },
    ...items.map(({ heading, text }, index) => ({ number: itemNumber(index), heading, text })),
  ];
  return matters.flatMap(({ number, heading, text }): PageBlock[] => [
    {
      kind: 'paragraph',
      section: section.id,
      runs: [{ text: `${number}${mendTitleMarks(heading.trim())}`, level: 2 }],
    },
    ...paragraphsOf(text).map((line) => paragraph(section.id, line)),
  ]);
}

function headingOf({ id, numeral, heading }: Exclude<Section, { kind: 'opening' }>): PageBlock {
  return { kind: 'heading', section: id, text: `${numeral}、${heading}` };
}

function paragraph(section: string, text: string): PageBlock {
  return { kind: 'paragraph', section, runs: readRuns(mendTitleMarks(text)) };
}

function plain(section: string, text: string): PageBlock {
  return { kind: 'paragraph', section, runs: [{ text: mendTitleMarks(text), level: 0 }] };
}

/** All text of the document in reading order, one entry a paragraph or cell: what every export must contain, no more and no less. */
export function documentText({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'title':
      case 'heading':
        return [block.text];
      case 'paragraph':
        return [block.runs.map(({ text }) => text).join('')];
      case 'table':
        return block.rows.flatMap(({ cells }) =>
          cells.map((cell) => (cell.role === 'value' ? block.print(cell.row, cell.column) : cell.text)),
        );
      default:
        return block satisfies never;
    }
  });
}
