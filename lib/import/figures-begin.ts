import { type Block, leaves } from '#lib/template/vocabulary.ts';
import type { CopiedRow } from './copied-rows.ts';
import { type ColumnAt, columnsUnder } from './headed-columns.ts';

/** Where the figures of copied rows stand. */
export type FiguresBegin =
  /** Headings say which column stands at which index. */
  | { readonly kind: 'headed'; readonly columnAt: ColumnAt }
  /** At one index in every row. */
  | { readonly kind: 'at'; readonly index: number }
  /** Directly behind the name, in rows of different lengths: a web page copied as plain text. */
  | { readonly kind: 'behindName' }
  /** Blanks behind the names may be what a merge leaves, or blank cells. */
  | { readonly kind: 'open' };

/**
 * Tells where the figures of the named rows of one block begin. A rectangle is either a cut of the printed form, where a
 * name high up is merged over several label columns and leaves blanks behind it, or somebody's own sheet with the names
 * in one column. Where both can be and neither fits the columns exactly, it stays open: shifted figures look right.
 */
export function figuresBegin(
  block: Block,
  rows: readonly CopiedRow[],
  heads: readonly (readonly string[])[],
): FiguresBegin {
  const lengths = new Set(rows.map(({ cells }) => cells.length));
  if (lengths.size > 1) return { kind: 'behindName' };
  const headed = columnsUnder(block, heads);
  if (headed) return { kind: 'headed', columnAt: headed.columnAt };

  const own = rows.filter(({ name }) => name?.block === block);
  const asPrinted = new Set(own.map(({ name }) => (name ? name.at + name.span : 0)));
  const behindNames = Math.max(...own.map(({ name }) => (name ? name.at + 1 : 0)));
  const [printed] = asPrinted;
  const canBePrinted = asPrinted.size === 1 && printed !== undefined && own.every(leavesBlank(printed));
  if (canBePrinted && printed === behindNames) return { kind: 'at', index: printed };
  const canBeOwn = own.every(leavesBlank(behindNames));
  const [length = 0] = lengths;
  if (canBePrinted && (!canBeOwn || length - printed === leaves(block.columns).length))
    return { kind: 'at', index: printed };
  return canBeOwn && !canBePrinted ? { kind: 'at', index: behindNames } : { kind: 'open' };
}

/** Whether nothing stands between the name of a row and an index. */
function leavesBlank(index: number): (row: CopiedRow) => boolean {
  return ({ cells, name }) =>
    name === undefined || cells.slice(name.at + 1, index).every((cell) => cell === '');
}
