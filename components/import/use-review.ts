import { useMemo, useState } from 'react';
import { type Decisions, decide, type LineDecision } from '#lib/import/decide.ts';
import type { Recognised, Undecided } from '#lib/import/recognised.ts';
import { targets } from '#lib/import/review.ts';

/** What the clerk has decided so far, and how to decide. */
export type Review = {
  readonly decided: Recognised;
  readonly textOf: (cell: Undecided) => string;
  readonly write: (cell: Undecided, text: string) => void;
  readonly lineOf: (id: string) => LineDecision | undefined;
  /** Puts a line to a target of lib/import/review.ts, to an item of its own (`item`) or `nowhere`; null takes it back. */
  readonly place: (id: string, to: string | null) => void;
  readonly restNowhere: () => void;
  readonly year: number | null;
  readonly setYear: (year: number | null) => void;
  /** Cells without a figure, and lines without a decision. */
  readonly open: { readonly cells: number; readonly lines: number };
  /** Whether anything has been decided that would have to be decided again. */
  readonly isBegun: boolean;
};

/** Decisions about one recognised report. The recognition itself never changes: every decision can be taken back. */
export function useReview(recognised: Recognised): Review {
  const [decisions, setDecisions] = useState<Decisions>({ cells: [], lines: [] });
  const [year, setYear] = useState(recognised.year);
  const decided = useMemo(() => {
    const said = year === null ? decisions : { ...decisions, year };
    return decide(recognised, said);
  }, [recognised, decisions, year]);
  const isCell = (a: Undecided) => (b: { table: string; row: string; column: string }) =>
    a.table === b.table && a.row === b.row && a.column === b.column;
  const setLine = (id: string, decision: LineDecision | null) =>
    setDecisions((before) => ({
      ...before,
      lines: [...before.lines.filter((line) => line.id !== id), ...(decision ? [decision] : [])],
    }));

  return {
    decided,
    year,
    setYear,
    textOf: (cell) => decisions.cells.find(isCell(cell))?.text ?? '',
    write: (cell, text) =>
      setDecisions((before) => {
        const others = before.cells.filter((each) => !isCell(cell)(each));
        const { table, row, column } = cell;
        return { ...before, cells: text === '' ? others : [...others, { table, row, column, text }] };
      }),
    lineOf: (id) => decisions.lines.find((line) => line.id === id),
    place: (id, to) => setLine(id, to === null ? null : decisionOf(id, to)),
    restNowhere: () =>
      setDecisions((before) => ({
        ...before,
        lines: recognised.unplaced.map(
          ({ id }) => before.lines.find((line) => line.id === id) ?? { id, to: 'nowhere' as const },
        ),
      })),
    open: {
      cells: decided.undecided.length,
      lines: decided.unplaced.length,
    },
    isBegun: decisions.cells.length + decisions.lines.length > 0,
  };
}

function decisionOf(id: string, to: string): LineDecision | null {
  if (to === 'item' || to === 'nowhere') return { id, to };
  const target = targets.find((each) => each.id === to);
  return target ? { id, to: 'field', section: target.section, field: target.field } : null;
}
