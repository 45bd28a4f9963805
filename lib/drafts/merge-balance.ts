import { cellsRead, type Trial, tryRelations } from '#lib/checks/evaluate.ts';
import { printQuantity } from '#lib/report/quantity.ts';
import { readTable, type Typed } from '#lib/report/values.ts';
import { spokenName } from '#lib/template/cells.ts';
import type { Table } from '#lib/template/vocabulary.ts';

/** Whether a table adds up, in a few words: 相平, or the first relation that does not hold. */
export type BalanceSaid = {
  readonly verdict: Exclude<Trial['verdict'], 'unverifiable'>;
  readonly say: string;
};

/** The balance of a table as it would be after a choice; with `cell`, of the relations that read it. */
export function sayBalance(
  table: Table,
  typed: Typed,
  cell?: { readonly row: string; readonly column: string },
): BalanceSaid {
  const trials = tryRelations(table, readTable(table, typed).values).filter(
    (trial) =>
      !cell || cellsRead(table, trial).some(({ row, column }) => row === cell.row && column === cell.column),
  );
  const broken = trials.filter(({ verdict }) => verdict === 'broken');
  const [first] = broken;
  if (first) {
    const others = broken.length > 1 ? `，另有 ${broken.length - 1} 处不平` : '';
    return { verdict: 'broken', say: `${sayTrial(first)}${others}` };
  }
  return trials.some(({ verdict }) => verdict === 'pending')
    ? { verdict: 'pending', say: '还有空格，不能核对' }
    : { verdict: 'holds', say: '相平' };
}

function sayTrial({ relation, block, line, left, right }: Trial): string {
  const place = relation.about ?? `「${spokenName(line)}」${relation.forEach === 'row' ? '行' : '列'}`;
  const difference = Math.abs((left ?? 0) - (right ?? 0));
  const print = (figure: number | null) => printQuantity(figure, block.unit);
  const against = relation.compare === 'atLeast' ? '少于' : '与';
  return `${place} ${print(left)} ${against} ${print(right)}，相差 ${print(difference)}`;
}
