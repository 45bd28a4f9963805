import { gridWidth, stubDepth } from '#lib/template/layout.ts';
import type { Table } from '#lib/template/vocabulary.ts';

/** Room that a column of row headings takes, in columns of figures: group headings are narrow, the innermost names its line. */
const GROUP_HEADING = 1.05;
const LINE_HEADING = 4.25;

/** Width of each grid column in per cent of the table. Tables whose rows have one heading or none divide evenly. */
export function columnShares(table: Table): readonly number[] {
  const stub = Math.max(...table.blocks.map(stubDepth));
  const weights = Array.from({ length: gridWidth(table) }, (_, at) =>
    stub < 2 || at >= stub ? 1 : at === stub - 1 ? LINE_HEADING : GROUP_HEADING,
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / whole) * 10_000) / 100);
}
