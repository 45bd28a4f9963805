import { printQuantity } from '#lib/report/quantity.ts';
import type { Report } from '#lib/report/report.ts';
import { type CellRef, cellsOf, tableSections } from '#lib/template/cells.ts';
import { sayCell } from '#lib/template/say-cell.ts';
import type { Hint } from './hint.ts';
import type { TwoYears } from './two-years.ts';

/** A figure of last year that is smaller says nothing by its change. In the printed unit. */
const SMALLEST_BASE = 20;
const MANY_TIMES = 5;

/** What is compared in tables where single cells are too small to tell: totals only. */
const isTold = ({ table, row, column }: CellRef): boolean =>
  table === 'disclosure' ||
  (table === 'requests' && column === 'allApplicants' && ['received', 'handledTotal'].includes(row)) ||
  (table === 'reconsideration' && column.endsWith('Total'));

/** C5: more than five times last year's figure, or less than a fifth. Silent without a year before. */
export function changeHints({ format, year }: Report, { now, before }: TwoYears): readonly Hint[] {
  return tableSections(format).flatMap(({ table }) =>
    cellsOf(table)
      .filter(isTold)
      .flatMap(({ row, column, block }): readonly Hint[] => {
        const cell: CellRef = { table: table.id, row, column };
        const [figure, then] = [now(cell), before(cell)];
        if (figure === null || then === null) return [];
        const said = printQuantity(then, block.unit);
        const grew = figure > then * MANY_TIMES;
        if (Number(said) < SMALLEST_BASE || !(grew || figure * MANY_TIMES < then)) return [];
        return [
          {
            id: `change/${row}/${column}`,
            rule: 'C5',
            weight: 'advises',
            message: `${table.name}${sayCell(table, row, column)}：${year - 1}年 ${said}，${year}年 ${printQuantity(figure, block.unit)}，${grew ? '超过上年的五倍' : '不到上年的五分之一'}。请核对。`,
            cells: [cell],
          },
        ];
      }),
  );
}
