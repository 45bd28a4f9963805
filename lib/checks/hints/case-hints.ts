import type { CellRef } from '#lib/template/cells.ts';
import type { Hint } from './hint.ts';
import type { TwoYears } from './two-years.ts';

const cases = (column: string): CellRef => ({ table: 'reconsideration', row: 'cases', column });
const RECONSIDERATIONS = cases('reconsiderationTotal');
const PENDING = cases('reconsiderationPending');
const SUED = cases('suedDirectlyTotal');
const SUED_AFTER = cases('suedAfterReconsiderationTotal');
const RECEIVED: CellRef = { table: 'requests', row: 'received', column: 'allApplicants' };
const CARRIED_IN: CellRef = { table: 'requests', row: 'carriedIn', column: 'allApplicants' };

/** T4-2, T4-3, T4-4: cases against the year before and against the requests they came from. Without a year before they are silent. */
export function caseHints({ now, before }: TwoYears): readonly Hint[] {
  const [reconsidered, sued, suedAfter] = [now(RECONSIDERATIONS), now(SUED), now(SUED_AFTER)];
  const hints: Hint[] = [];

  const earlier = before(RECONSIDERATIONS);
  if (suedAfter !== null && reconsidered !== null && earlier !== null && suedAfter > reconsidered + earlier) {
    hints.push({
      id: 'cases/joint-defendant',
      rule: 'T4-2',
      weight: 'advises',
      message: `表四「复议后起诉」总计 ${suedAfter} 件，多于两年的行政复议 ${reconsidered + earlier} 件。复议机关作共同被告的案件只由原行为主体计数（国办公开办函〔2016〕201号），请核对。`,
      cells: [SUED_AFTER, RECONSIDERATIONS],
    });
  }

  const pending = before(PENDING);
  if (pending !== null && pending > 0 && reconsidered === 0) {
    hints.push({
      id: 'cases/pending-gone',
      rule: 'T4-3',
      weight: 'advises',
      message: `上年表四行政复议「尚未审结」${pending} 件，本年「总计」是 0。请核对这些案件本年的结果填在哪里。`,
      cells: [RECONSIDERATIONS],
    });
  }

  const all =
    reconsidered === null || sued === null || suedAfter === null ? 0 : reconsidered + sued + suedAfter;
  const isWithoutRequests = [now(RECEIVED), now(CARRIED_IN), before(RECEIVED), before(CARRIED_IN)].every(
    (figure) => figure === 0,
  );
  if (all > 0 && isWithoutRequests) {
    hints.push({
      id: 'cases/without-requests',
      rule: 'T4-4',
      weight: 'warns',
      message: `表四有行政复议、行政诉讼 ${all} 件，表三本年和上年都没有申请。请核对是不是政府信息公开引起的案件。`,
      cells: [RECONSIDERATIONS, SUED, SUED_AFTER],
    });
  }
  return hints;
}
