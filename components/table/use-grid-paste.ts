'use client';

import type { ClipboardEvent } from 'react';
import { useDesk } from '#components/desk/desk-context.tsx';
import { useUndo } from '#components/desk/use-undo.ts';
import { readClipboard } from '#lib/import/clipboard.ts';
import { landBlock } from '#lib/import/paste-block.ts';
import { fieldCell } from '#lib/report/place.ts';
import { useTableHandle } from './table-context.tsx';

/** Takes a copied block into the grid at the chosen cell, whole or not at all; a single value is pasted by the browser. */
export function useGridPaste(onRefused: (say: string | null) => void) {
  const { section, editing } = useTableHandle();
  const { say } = useDesk();
  const undoing = useUndo();
  return (event: ClipboardEvent) => {
    const cell = event.target instanceof HTMLInputElement ? fieldCell(event.target.name) : undefined;
    const block = readClipboard(event.clipboardData.getData('text/plain'));
    onRefused(null);
    if (!cell || (block.length <= 1 && (block[0]?.length ?? 0) <= 1)) return;
    event.preventDefault();
    const landing = landBlock(section.table, cell, block);
    if (landing.kind === 'refused') return onRefused(landing.say);
    editing.write('粘贴', cell, landing.cells);
    say(`已粘贴 ${landing.rows} 行 ${landing.columns} 列`, { label: '撤销', do: undoing() });
  };
}
