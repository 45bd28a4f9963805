import type { Block, LeafId, Line, Relation } from './vocabulary.ts';

/** Ties the ids in the relations to the lines of the block: a misspelt id does not compile. */
export function defineBlock<const Rows extends readonly Line[], const Columns extends readonly Line[]>(
  block: Omit<Block, 'rows' | 'columns' | 'relations'> & {
    readonly rows: Rows;
    readonly columns: Columns;
    readonly relations: readonly Relation<NoInfer<LeafId<Rows>>, NoInfer<LeafId<Columns>>>[];
  },
) {
  return block;
}
