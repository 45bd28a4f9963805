import type { ProseContent, TableContent } from '#lib/report/content.ts';
import { contentOf, fillIn, type Report } from '#lib/report/report.ts';
import { countNonZero } from '#lib/report/table-edits.ts';
import { cellsOf, totalRelation } from '#lib/template/cells.ts';
import { phrasingOf } from '#lib/template/phrasing-registry.ts';
import type { ProseBox, ProseSection, TableSection } from '#lib/template/vocabulary.ts';
import type { Change } from './desk.ts';
import { isZeroYear, nilSections } from './zero-year-state.ts';

/** What 零申请 (本年度未收到申请且无结转) will do to a report, in figures the clerk can judge before agreeing. */
export type ZeroYear = {
  readonly tables: readonly { readonly name: string; readonly cells: number }[];
  /** Figures other than 0 that stand in these tables now and will be replaced. */
  readonly replaced: number;
  /** Every table says so already: there is nothing left to declare. */
  readonly isDeclared: boolean;
  /** The ready sentence and the box it belongs in; null where the format offers none. */
  readonly sentence: Sentence | null;
  /** One act: the tables alone, or the tables and the sentence. */
  readonly changes: (withSentence: boolean) => readonly Change[];
};

type Sentence = {
  readonly box: string;
  readonly text: string;
  /** Something is written there already; the sentence would follow it as a paragraph of its own. */
  readonly isBoxWritten: boolean;
};

/** Free cells become a declared 0; totals are left to their formula, which then says 0 as well. */
export function zeroYear(report: Report): ZeroYear {
  const sections = nilSections(report);
  const contents = sections.map((section) => ({ section, content: contentOf(report, section) }));
  const offer = findOffer(report);
  return {
    tables: sections.map(({ table }) => ({ name: table.name, cells: cellsOf(table).length })),
    replaced: contents.reduce((sum, { section, content }) => sum + countNonZero(section.table, content), 0),
    isDeclared: isZeroYear(report),
    sentence: offer && {
      box: offer.box.name,
      text: offer.text,
      isBoxWritten: offer.written !== '',
    },
    changes: (withSentence) => [
      ...contents.map(({ section, content }) => ({ section: section.id, content: zeros(section, content) })),
      ...(withSentence && offer ? [insert(report, offer)] : []),
    ],
  };
}

function zeros({ table }: TableSection, before: TableContent): TableContent {
  const cells: Record<string, Record<string, string>> = {};
  for (const { block, row, column } of cellsOf(table)) {
    const line = cells[row] ?? {};
    cells[row] = line;
    line[column] = totalRelation(block, row, column) ? '' : '0';
  }
  return { ...before, cells, declaredNone: true };
}

type FoundOffer = {
  readonly section: ProseSection;
  readonly box: ProseBox;
  readonly text: string;
  readonly written: string;
};

function findOffer(report: Report): FoundOffer | null {
  const { offers } = phrasingOf(report.format);
  const words = { year: String(report.year), agency: report.agency.titleName };
  for (const section of report.format.sections) {
    if (section.kind !== 'prose') continue;
    for (const box of section.boxes) {
      const ready = offers[box.id]?.find(({ when }) => when === 'noRequests');
      if (!ready) continue;
      const written = (contentOf(report, section).texts[box.id] ?? '').trimEnd();
      return { section, box, text: fillIn(ready.text, words), written };
    }
  }
  return null;
}

/** A sentence that is there already is not written twice. */
function insert(report: Report, { section, box, text, written }: FoundOffer): Change {
  const before = contentOf(report, section);
  const next = written.includes(text) ? written : written === '' ? text : `${written}\n${text}`;
  const content: ProseContent = { ...before, texts: { ...before.texts, [box.id]: next } };
  return { section: section.id, content };
}
