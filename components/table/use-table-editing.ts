'use client';

import { useEffect, useMemo } from 'react';
import { type UseFormRegisterReturn, type UseFormReturn, useForm } from 'react-hook-form';
import { useDesk } from '#components/desk/desk-context.tsx';
import type { Desk } from '#lib/drafts/desk.ts';
import type { TableContent } from '#lib/report/content.ts';
import { type CellField, cellField } from '#lib/report/place.ts';
import { tidyQuantity } from '#lib/report/quantity.ts';
import { contentOf } from '#lib/report/report.ts';
import { type CellText, withCells } from '#lib/report/table-edits.ts';
import { blockOfRow, cellsOf } from '#lib/template/cells.ts';
import type { TableSection } from '#lib/template/vocabulary.ts';
import type { GridCellId } from './grid-move.ts';

/** What can be done to a table. The form holds the texts of the inputs; the desk holds the report. */
export type TableEditing = {
  /** Ties an input to its cell: the form holds what is typed, the desk hears of it. */
  readonly register: (cell: GridCellId) => UseFormRegisterReturn<CellField>;
  readonly textOf: (cell: GridCellId) => string;
  /** Puts a text into one cell as if it had been typed, such as Esc does. */
  readonly retype: (cell: GridCellId, text: string) => void;
  /** Tells the desk what a cell holds, once an input method has finished. */
  readonly commit: (cell: GridCellId) => void;
  /** Writes the cell's figure plainly as the cell is left. */
  readonly leave: (cell: GridCellId) => void;
  /** Writes cells as one step: a pasted block, a filled total. */
  readonly write: (label: string, at: GridCellId, texts: readonly CellText[]) => void;
};

/** The form of one table, kept in step with the desk both ways. */
export function useTableEditing(section: TableSection): TableEditing {
  const { desk } = useDesk();
  const form = useForm<TableContent>({ defaultValues: contentOf(desk.state().report, section) });
  const { setValue, getValues } = form;

  useEffect(() => {
    const show = (content: TableContent) => {
      for (const cell of cellsOf(section.table)) {
        const text = content.cells[cell.row]?.[cell.column] ?? '';
        if (getValues(cellField(cell)) !== text) setValue(cellField(cell), text);
      }
      setValue('declaredNone', content.declaredNone);
    };
    show(contentOf(desk.state().report, section));
    return desk.onContent((id, _content, origin) => {
      if (id === section.id && origin === 'elsewhere') show(contentOf(desk.state().report, section));
    });
  }, [desk, section, getValues, setValue]);

  return useMemo(() => createEditing(desk, section, form), [desk, section, form]);
}

function createEditing(desk: Desk, section: TableSection, form: UseFormReturn<TableContent>): TableEditing {
  const placeOf = (cell: GridCellId) => ({ section: section.id, field: cellField(cell) });
  const textOf = (cell: GridCellId): string => form.getValues(cellField(cell)) ?? '';
  const content = () => contentOf(desk.state().report, section);
  const written = (texts: readonly CellText[]) => withCells(section.table, content(), texts);
  const differs = ({ row, column, text }: CellText) => (content().cells[row]?.[column] ?? '') !== text;

  function commit(cell: GridCellId) {
    const change = { ...cell, text: textOf(cell) };
    if (differs(change)) desk.type(placeOf(cell), written([change]));
  }

  function retype(cell: GridCellId, text: string) {
    form.setValue(cellField(cell), text);
    commit(cell);
  }

  return {
    textOf,
    commit,
    register: (cell) => {
      const registered = form.register(cellField(cell), {
        onChange: (event: { nativeEvent?: Event }) => {
          const typing = event.nativeEvent;
          // Half a syllable of an input method is not yet what the clerk means.
          if (!(typing instanceof InputEvent && typing.isComposing)) commit(cell);
        },
      });
      return {
        ...registered,
        ref: (input: HTMLInputElement | null) => {
          // Typed before the page was alive: the form would put its own text over it.
          const early = input && input.value !== input.defaultValue ? input.value : null;
          registered.ref(input);
          if (early !== null) queueMicrotask(() => retype(cell, early));
        },
      };
    },
    retype,
    leave: (cell) => {
      commit(cell);
      const text = tidyQuantity(textOf(cell), blockOfRow(section.table, cell.row)?.unit ?? 'count');
      if (text === textOf(cell)) return;
      form.setValue(cellField(cell), text);
      desk.tidy(placeOf(cell), written([{ ...cell, text }]));
    },
    write: (label, at, texts) => {
      if (texts.some(differs))
        desk.act(label, placeOf(at), [{ section: section.id, content: written(texts) }]);
    },
  };
}
