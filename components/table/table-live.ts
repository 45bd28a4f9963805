import { tryRelations } from '#lib/checks/evaluate.ts';
import type { Finding } from '#lib/checks/finding.ts';
import type { Desk } from '#lib/drafts/desk.ts';
import { handedOn } from '#lib/report/carry-over.ts';
import type { TableContent } from '#lib/report/content.ts';
import { cellField } from '#lib/report/place.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import { type ReadTable, readTable } from '#lib/report/values.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import { cellsOf } from '#lib/template/cells.ts';
import type { TableSection } from '#lib/template/vocabulary.ts';
import { type CellLooks, lookAt } from './cell-looks.ts';
import type { GridCellId } from './grid-move.ts';

/** Everything the page of one table shows, worked out once for each change however many parts read it. */
export type TableView = {
  readonly content: TableContent;
  readonly read: ReadTable;
  /** Findings of this section. */
  readonly findings: readonly Finding[];
  /** The broken finding whose cells stand out; the first one until the clerk picks another. */
  readonly chosen: Finding | null;
  /** What last year hands on to this table, by form path. */
  readonly carried: ReadonlyMap<string, string>;
  /** Something cannot be verified, because last year's figure is not known. */
  readonly isUnverifiable: boolean;
  readonly looks: CellLooks;
  /** Characters of the longest figure in each column. */
  readonly longest: Readonly<Record<string, number>>;
};

/** The table on the desk as its page sees it, with the two things only this page knows: the cell in hand and the chosen finding. */
export type TableLive = {
  readonly view: () => TableView;
  readonly hand: () => GridCellId | null;
  /** Called when the view may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Called when another cell is in hand. */
  readonly subscribeHand: (listener: () => void) => () => void;
  readonly choose: (finding: Finding) => void;
  readonly take: (cell: GridCellId | null) => void;
};

export function createTableLive(desk: Desk, section: TableSection): TableLive {
  const viewers = new Set<() => void>();
  const followers = new Set<() => void>();
  const lastYear = readLastYear(desk.state().report, section);
  let chosenId: string | null = null;
  let hand: GridCellId | null = null;
  let view: TableView | null = null;
  let seen: { content: TableContent; findings: readonly Finding[]; chosenId: string | null } | null = null;

  function current(): TableView {
    const { report, findings } = desk.state();
    const content = contentOf(report, section);
    const isSeen = seen?.content === content && seen.findings === findings && seen.chosenId === chosenId;
    if (view && isSeen) return view;
    seen = { content, findings, chosenId };
    view = look(section, content, findings, chosenId, lastYear, view);
    return view;
  }

  return {
    view: current,
    hand: () => hand,
    subscribe: (listener) => {
      viewers.add(listener);
      const leaveDesk = desk.subscribe(listener);
      return () => {
        viewers.delete(listener);
        leaveDesk();
      };
    },
    subscribeHand: (listener) => {
      followers.add(listener);
      return () => followers.delete(listener);
    },
    choose: ({ id }) => {
      chosenId = id;
      for (const tell of viewers) tell();
    },
    take: (cell) => {
      if (hand?.row === cell?.row && hand?.column === cell?.column) return;
      hand = cell;
      for (const tell of followers) tell();
    },
  };
}

function look(
  section: TableSection,
  content: TableContent,
  all: readonly Finding[],
  chosenId: string | null,
  lastYear: OfLastYear,
  before: TableView | null,
): TableView {
  const findings = all.filter((finding) => finding.section === section.id);
  const broken = findings.filter(({ verdict }) => verdict === 'broken');
  const chosen = broken.find(({ id }) => id === chosenId) ?? broken[0] ?? null;
  const read = before?.content === content ? before.read : readTable(section.table, content.cells);
  const looks = lookAt(section.table, { content, read, findings, chosen, carried: lastYear.carried }, before);
  return { ...lastYear, content, read, findings, chosen, looks, longest: longestOf(section, looks) };
}

type OfLastYear = Pick<TableView, 'carried' | 'isUnverifiable'>;

/** Read once: last year's report stays as it was while this year's is written. */
function readLastYear(report: Report, { table }: TableSection): OfLastYear {
  const before = yearBefore(report, table);
  const texts = before ? handedOn(table, before) : [];
  return {
    carried: new Map(texts.map((cell) => [cellField(cell), cell.text])),
    isUnverifiable: tryRelations(table, {}, before).some(({ verdict }) => verdict === 'unverifiable'),
  };
}

function longestOf({ table }: TableSection, looks: CellLooks): Record<string, number> {
  const longest: Record<string, number> = {};
  for (const cell of cellsOf(table)) {
    const { length = 0 } = looks[cellField(cell)] ?? {};
    longest[cell.column] = Math.max(longest[cell.column] ?? 0, length);
  }
  return longest;
}
