import type { CellText } from '#lib/report/table-edits.ts';
import type { Table } from '#lib/template/vocabulary.ts';
import { type CopiedRow, isBlankRow, isWordy, partCopied } from './copied-rows.ts';
import { figuresBegin } from './figures-begin.ts';
import { landUnderHeads } from './land-under-heads.ts';
import type { Landing } from './paste-block.ts';
import { placeRow } from './place-copied-row.ts';

/** A copied row that has its place in the table. */
export type PlacedRow = {
  readonly row: string;
  /** What the row is called where it was copied; '' where that is the template's own wording or nothing. */
  readonly calledThere: string;
  readonly cells: readonly CellText[];
};

/** A copied row without a place, and why. */
export type StrangeRow = { readonly text: string; readonly say: string };

/** Where a copied block belongs. What has no place is handed back; where nothing can be told, the whole is refused. */
export type Placing =
  | {
      readonly kind: 'placed';
      readonly rows: readonly PlacedRow[];
      readonly strange: readonly StrangeRow[];
    }
  | Extract<Landing, { readonly kind: 'refused' }>;

type Cell = { readonly row: string; readonly column: string };

/**
 * Places a copied block on a table. Rows are told by their wording, each at its own place; rows without any words land
 * from the chosen cell down. Columns are told by the headings that were copied, else by how many figures a row has, else by
 * the chosen cell. Whatever stays open is never guessed.
 */
export function placeBlock(table: Table, from: Cell, block: readonly (readonly string[])[]): Placing {
  const copied = partCopied(table, block);
  if (!copied.body.some(({ cells }) => cells.some(isWordy)))
    return asRows(landUnderHeads(table, from, copied));

  const begins = new Map(
    table.blocks.map((each) => [each, figuresBegin(each, copied.body, copied.heads)] as const),
  );
  const seen = new Set<string>();
  const rows: PlacedRow[] = [];
  const strange: StrangeRow[] = [];
  for (const row of copied.body) {
    if (hasNothing(row)) continue;
    const place = placeRow(row, from.column, (own) => begins.get(own) ?? { kind: 'open' });
    if ('say' in place) strange.push({ text: textOf(row), say: place.say });
    else if (seen.has(place.row))
      strange.push({ text: textOf(row), say: '前面已经有这一行，以前面的为准。' });
    else {
      seen.add(place.row);
      rows.push(place);
    }
  }
  return { kind: 'placed', rows, strange };
}

/** A blank row, or a name without figures behind it: nothing is to be put anywhere. */
function hasNothing({ cells, name }: CopiedRow): boolean {
  return isBlankRow(name ? cells.slice(name.at + 1) : cells);
}

function textOf({ cells }: CopiedRow): string {
  return cells.filter((cell) => cell !== '').join('　');
}

function asRows(landing: Landing): Placing {
  if (landing.kind === 'refused') return landing;
  const rows = new Map<string, CellText[]>();
  for (const cell of landing.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return {
    kind: 'placed',
    rows: [...rows].map(([row, cells]) => ({ row, calledThere: '', cells })),
    strange: [],
  };
}
