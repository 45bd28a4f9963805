'use client';

import type { Placed } from '#lib/template/layout.ts';
import { type Block, leaves } from '#lib/template/vocabulary.ts';
import { isTotalColumn } from './grid-model.ts';
import { useHand } from './table-context.tsx';

type Heading = Exclude<Placed, { role: 'value' }>;

/** A heading of the grid with its official spans; it lights up while the cell in hand belongs to it. */
export function GridHeading({
  placed,
  block,
  isFirst,
  depth,
  label,
}: {
  placed: Heading;
  block: Block;
  /** At the left edge of the grid. */
  isFirst: boolean;
  /** Level among the row headings: the outermost, over several rows, is written downwards. */
  depth: number;
  label: string;
}) {
  const isOn = useHand((hand) => hand !== null && isOver(placed, block, hand));
  const isGroup = placed.role === 'rowHeading' && placed.rowSpan > 1;
  const classes = [
    isFirst ? 'first' : '',
    placed.role === 'corner' ? 'corner' : '',
    placed.role === 'caption' ? 'caption' : '',
    isGroup ? (depth === 0 ? 'v' : 'g') : '',
    placed.role === 'columnHeading' && isTotalColumn(block, placed.id) ? 'all' : '',
    isOn ? 'is-on' : '',
  ];
  return (
    <th
      className={classes.filter(Boolean).join(' ') || undefined}
      rowSpan={placed.rowSpan > 1 ? placed.rowSpan : undefined}
      colSpan={placed.colSpan > 1 ? placed.colSpan : undefined}
      scope={scopeOf(placed)}
    >
      {isGroup ? (
        <span>
          <BreakingLabel text={label} />
        </span>
      ) : (
        label
      )}
    </th>
  );
}

/** Only headings of a single line light up: the row's own label and the column's own head. */
function isOver(placed: Heading, block: Block, hand: { row: string; column: string }): boolean {
  const [line] = placed.covers;
  if (placed.covers.length !== 1 || !leaves(block.rows).some(({ id }) => id === hand.row)) return false;
  return placed.role === 'rowHeading' ? line === hand.row : line === hand.column;
}

function scopeOf({ role, rowSpan, covers }: Heading): 'col' | 'colgroup' | 'row' | 'rowgroup' {
  if (role === 'rowHeading') return rowSpan > 1 ? 'rowgroup' : 'row';
  return role === 'caption' || covers.length > 1 ? 'colgroup' : 'col';
}

/** A group's label breaks after its mark, （三） over 不予公开. */
function BreakingLabel({ text }: { text: string }) {
  const found = /^(（.）)(.+)$/u.exec(text);
  return found ? (
    <>
      {found[1]}
      <br />
      {found[2]}
    </>
  ) : (
    text
  );
}
