'use client';

import type { ClipboardEvent } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { useUndo } from '#components/desk/use-undo.ts';
import { readClipboard } from '#lib/import/clipboard.ts';
import { landBlock } from '#lib/import/paste-block.ts';
import { fieldCell } from '#lib/report/place.ts';
import { useTableHandle } from './table-context.tsx';
import type { ToFill } from './table-filling.tsx';

/** Words, and not a figure with its unit or a remark behind it: 本年新收, 1.属于国家秘密, but not 3件 or 3.5万元. */
const WORDS = /^(?:\D*|\s*\d{1,2}[.．、]\D.*)$/u;
const TWO_CHARACTERS = /\p{Script=Han}.*\p{Script=Han}/u;

/**
 * Takes a copied block into the grid: figures alone at the chosen cell, whole or not at all; what has words in it is
 * handed to `onWords`, to be looked through first. A single value is pasted by the browser.
 */
export function useGridPaste(onRefused: (say: string | null) => void, onWords: (copied: ToFill) => void) {
  const { section, editing } = useTableHandle();
  const { say } = useDesk();
  const undoing = useUndo();
  return (event: ClipboardEvent) => {
    const cell = event.target instanceof HTMLInputElement ? fieldCell(event.target.name) : undefined;
    const text = event.clipboardData.getData('text/plain');
    const block = readClipboard(text);
    onRefused(null);
    if (!cell || (block.length <= 1 && (block[0]?.length ?? 0) <= 1)) return;
    event.preventDefault();
    if (block.flat().some((each) => WORDS.test(each) && TWO_CHARACTERS.test(each)))
      return onWords({ kind: 'copied', at: cell, text, html: event.clipboardData.getData('text/html') });
    const landing = landBlock(section.table, cell, block);
    if (landing.kind === 'refused') return onRefused(landing.say);
    editing.write('粘贴', cell, landing.cells);
    say(`已粘贴 ${landing.rows} 行 ${landing.columns} 列`, { label: '撤销', do: undoing() });
  };
}
