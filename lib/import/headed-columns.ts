import { type Block, type Line, leaves, type Table } from '#lib/template/vocabulary.ts';
import { wordsOf } from './recognise/wording.ts';

/** The words of everything that is printed over the figures of a table: captions, corners, headings of columns. */
export function headWords({ name, caption, blocks }: Table): ReadonlySet<string> {
  const labels = blocks.flatMap((block) => [block.caption, block.corner, ...labelsOf(block.columns)]);
  return new Set([name, caption, ...labels].flatMap((label) => (label ? [wordsOf(label)] : [])));
}

function labelsOf(axis: readonly Line[]): readonly string[] {
  return axis.flatMap(({ label, children = [] }) => [label, ...labelsOf(children)]);
}

/** Which column of the template stands at an index of a copied row; undefined where the headings do not say. */
export type ColumnAt = (index: number) => number | undefined;

/**
 * What copied headings say of the columns under them; null where they say nothing. A heading that names two columns of
 * the block says nothing, nor does one that stands twice. Headings in the order of the form speak for the columns between
 * and beside them too: those of merged cells.
 */
export function columnsUnder(
  block: Block,
  heads: readonly (readonly string[])[],
): { readonly columnAt: ColumnAt; readonly isInOrder: boolean } | null {
  const found = new Map<number, number>();
  for (const [column, { label }] of leaves(block.columns).entries()) {
    const words = wordsOf(label);
    const isOnly = leaves(block.columns).filter((other) => wordsOf(other.label) === words).length === 1;
    const indexes = heads.flatMap((cells) =>
      cells.flatMap((cell, index) => (wordsOf(cell) === words ? [index] : [])),
    );
    const [index] = indexes;
    if (isOnly && indexes.length === 1 && index !== undefined) found.set(index, column);
  }
  if (found.size === 0) return null;
  const shifts = new Set([...found].map(([index, column]) => index - column));
  const [shift = 0] = shifts;
  if (shifts.size > 1) return { columnAt: (index) => found.get(index), isInOrder: false };
  const width = leaves(block.columns).length;
  const inOrder: ColumnAt = (index) => (index >= shift && index < shift + width ? index - shift : undefined);
  return { columnAt: inOrder, isInOrder: true };
}
