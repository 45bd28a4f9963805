import type { Finding } from '#lib/checks/finding.ts';
import type { Report } from '#lib/report/report.ts';
import { caseHints } from './case-hints.ts';
import { changeHints } from './change-hints.ts';
import { feeHints } from './fee-hints.ts';
import { findingOfHint, type Hint } from './hint.ts';
import { requestHints } from './request-hints.ts';
import { ruleMaking } from './rule-making.ts';
import { readTwoYears } from './two-years.ts';

/**
 * What a careful supervisor asks about figures that no sum decides: C4, C5, T2-4 to T2-6, T3-5 to T3-7, T4-2 to T4-4.
 * T2-7 (all decisions, published or not) stands as help beside its cells: asking it of every report would teach nobody.
 * What the prose rules have `told` of the same cell (N7) is not told again as T2-6.
 */
export function tableHints(report: Report, told: readonly Finding[] = []): readonly Finding[] {
  const years = readTwoYears(report);
  const toldCells = new Set(told.flatMap(({ cells }) => cells.map(key)));
  const fees = feeHints(report, years).filter(
    ({ rule, cells }) => rule !== 'T2-6' || !toldCells.has(key(cells[0])),
  );
  const asked = new Set(fees.filter(({ rule }) => rule === 'C4').flatMap(({ cells }) => cells.map(key)));
  const changes = changeHints(report, years).filter(({ cells }) => !asked.has(key(cells[0])));
  return [
    ...ruleMaking(report.agency, years),
    ...fees,
    ...requestHints(years),
    ...caseHints(years),
    ...changes,
  ].flatMap((hint) => findingOfHint(years, hint));
}

function key({ table, row, column }: Hint['cells'][0]): string {
  return `${table}/${row}/${column}`;
}
