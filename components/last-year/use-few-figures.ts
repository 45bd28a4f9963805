'use client';

import { useState } from 'react';
import { askToStart } from '#components/start/ask-to-start.ts';
import { useNavigation } from '#components/ui/navigation.tsx';
import { sayRefusal } from '#lib/drafts/say-refusal.ts';
import type { NeededFigures } from '#lib/report/figures-of-last-year.ts';
import { cellField, elementId } from '#lib/report/place.ts';
import { readQuantity, sayUnreadable } from '#lib/report/quantity.ts';
import type { Typed } from '#lib/report/values.ts';
import { blockOfRow, type CellRef } from '#lib/template/cells.ts';

type Cell = Pick<CellRef, 'row' | 'column'>;
type State = { readonly kind: 'idle' | 'busy' } | { readonly kind: 'refused'; readonly say: string };

/** The few figures as they are typed, what is wrong with one, and their saving. */
export type FewFigures = {
  readonly textOf: (section: string, cell: Cell) => string;
  /** Why a text is no figure; undefined where it is one or blank. */
  readonly whyOf: (section: string, cell: Cell) => string | undefined;
  readonly type: (section: string, cell: Cell, text: string) => void;
  readonly save: () => Promise<void>;
  readonly state: State;
};

/** Keeps them in the page until they are saved as what is known of that year; then leads back. */
export function useFewFigures(needed: readonly NeededFigures[], year: number, back: string): FewFigures {
  const { go } = useNavigation();
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [state, setState] = useState<State>({ kind: 'idle' });

  const textOf = (section: string, { row, column }: Cell) => typed[section]?.[row]?.[column] ?? '';
  const whyOf = (section: string, cell: Cell) => {
    const table = needed.find((group) => group.section.id === section)?.section.table;
    const unit = (table && blockOfRow(table, cell.row)?.unit) ?? 'count';
    const text = textOf(section, cell);
    const reading = readQuantity(text, unit);
    return reading.kind === 'unreadable' ? sayUnreadable(reading.why, text, unit) : undefined;
  };

  function type(section: string, { row, column }: Cell, text: string) {
    setTyped((before) => ({
      ...before,
      [section]: { ...before[section], [row]: { ...before[section]?.[row], [column]: text } },
    }));
  }

  async function save() {
    const cells = needed.flatMap((group) => group.cells.map((cell) => ({ section: group.section.id, cell })));
    const bad = cells.find(({ section, cell }) => whyOf(section, cell) !== undefined);
    if (bad) {
      document.getElementById(elementId({ section: bad.section, field: cellField(bad.cell) }))?.focus();
      return setState({ kind: 'refused', say: '有一格不是数字，请先改正。' });
    }
    if (cells.every(({ section, cell }) => textOf(section, cell).trim() === '')) {
      return setState({ kind: 'refused', say: '还没有填数字。' });
    }
    setState({ kind: 'busy' });
    const answer = await askToStart({ year, figures: typed });
    switch (answer.outcome) {
      case 'started':
        return go(back);
      case 'exists':
        return setState({ kind: 'refused', say: `已经有 ${answer.year} 年的报告，没有另存。` });
      case 'unreadable':
        return setState({ kind: 'refused', say: answer.problems.join('') });
      case 'refused':
        return setState({ kind: 'refused', say: sayRefusal(answer.reason) });
      default:
        return answer satisfies never;
    }
  }

  return { textOf, whyOf, type, save, state };
}
