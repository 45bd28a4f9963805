import type { Finding } from '#lib/checks/finding.ts';
import type { Desk } from '#lib/drafts/desk.ts';
import type { TableContent } from '#lib/report/content.ts';
import { contentOf } from '#lib/report/report.ts';
import { type ReadTable, readTable } from '#lib/report/values.ts';
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
  readonly looks: CellLooks;
};

/** The table on the desk as its page sees it, with the two things only this page knows: the cell in hand and the chosen finding. */
export type TableLive = {
  readonly view: () => TableView;
  readonly hand: () => GridCellId | null;
  readonly subscribe: (listener: () => void) => () => void;
  readonly choose: (finding: Finding) => void;
  readonly take: (cell: GridCellId | null) => void;
};

export function createTableLive(desk: Desk, section: TableSection): TableLive {
  const listeners = new Set<() => void>();
  let chosenId: string | null = null;
  let hand: GridCellId | null = null;
  let view: TableView | null = null;
  let seen: { content: TableContent; findings: readonly Finding[]; chosenId: string | null } | null = null;

  function tell() {
    for (const listener of listeners) listener();
  }

  function current(): TableView {
    const { report, findings } = desk.state();
    const content = contentOf(report, section);
    const isSeen = seen?.content === content && seen.findings === findings && seen.chosenId === chosenId;
    if (view && isSeen) return view;
    seen = { content, findings, chosenId };
    view = look(section, content, findings, chosenId, view);
    return view;
  }

  return {
    view: current,
    hand: () => hand,
    subscribe: (listener) => {
      listeners.add(listener);
      const leaveDesk = desk.subscribe(listener);
      return () => {
        listeners.delete(listener);
        leaveDesk();
      };
    },
    choose: ({ id }) => {
      chosenId = id;
      tell();
    },
    take: (cell) => {
      if (hand?.row === cell?.row && hand?.column === cell?.column) return;
      hand = cell;
      tell();
    },
  };
}

function look(
  section: TableSection,
  content: TableContent,
  all: readonly Finding[],
  chosenId: string | null,
  before: TableView | null,
): TableView {
  const findings = all.filter((finding) => finding.section === section.id);
  const broken = findings.filter(({ verdict }) => verdict === 'broken');
  const chosen = broken.find(({ id }) => id === chosenId) ?? broken[0] ?? null;
  const read = before?.content === content ? before.read : readTable(section.table, content.cells);
  const looks = lookAt(section.table, content, read, findings, chosen, before?.looks ?? {});
  return { content, read, findings, chosen, looks };
}
