'use client';

import { useState } from 'react';
import { fillingOfClipboard } from '#lib/import/filling.ts';
import { FileFilling } from './file-filling.tsx';
import { FillingAsked } from './filling-asked.tsx';
import type { GridCellId } from './grid-move.ts';
import { useTableHandle } from './table-context.tsx';

/** A block that was copied, with the cell it was pasted at. */
export type CopiedBlock = {
  readonly kind: 'copied';
  readonly at: GridCellId;
  readonly text: string;
  readonly html: string;
};

/** What a table is to be filled from. */
export type ToFill = CopiedBlock | { readonly kind: 'file'; readonly file: File };

/** Reads what a table is to be filled from, shows what it would do, and does it once the clerk agrees: one act. */
export default function TableFilling({
  source,
  ...ends
}: {
  source: ToFill;
  onRefused: (say: string) => void;
  onClose: () => void;
}) {
  return source.kind === 'file' ? (
    <FileFilling file={source.file} {...ends} />
  ) : (
    <CopiedFilling copied={source} {...ends} />
  );
}

function CopiedFilling({
  copied,
  ...ends
}: {
  copied: CopiedBlock;
  onRefused: (say: string) => void;
  onClose: () => void;
}) {
  const { section } = useTableHandle();
  const [read] = useState(() => fillingOfClipboard(section.table, copied.at, copied));
  return <FillingAsked read={read} act="粘贴" at={copied.at} {...ends} />;
}
