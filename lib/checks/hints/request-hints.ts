import type { CellRef } from '#lib/template/cells.ts';
import type { Hint } from './hint.ts';
import type { TwoYears } from './two-years.ts';

const total = (row: string): CellRef => ({ table: 'requests', row, column: 'allApplicants' });
const RECEIVED = total('received');
const CARRIED_IN = total('carriedIn');
const HANDLED = total('handledTotal');
const OTHER = total('otherwiseOther');
const CARRIED_FORWARD = total('carriedForward');

/** Below this many 件 a share says nothing. */
const FEW = 5;
/** 其他 is for what fits nowhere else: a fifth of all results is too much of it. */
const TOO_MANY_OTHERS = 0.2;

/** T3-6, T3-7: distributions that are possible and seldom right (时限 is 20 working days, and 20 more: 条例第三十三条). */
export function requestHints({ now }: TwoYears): readonly Hint[] {
  const [received, carriedIn, handled] = [now(RECEIVED), now(CARRIED_IN), now(HANDLED)];
  const [other, forward] = [now(OTHER), now(CARRIED_FORWARD)];
  const hints: Hint[] = [];
  if (other !== null && handled !== null && other >= FEW && other > handled * TOO_MANY_OTHERS) {
    hints.push({
      id: 'requests/others',
      rule: 'T3-6',
      weight: 'advises',
      message: `表三「其他处理：其他」行总计 ${other} 件，占办理总计 ${handled} 件的 ${Math.round((other / handled) * 100)}%。请核对能不能归入前面各项。`,
      cells: [OTHER, HANDLED],
    });
  }
  if (carriedIn !== null && carriedIn > 0 && handled === 0) {
    hints.push({
      id: 'requests/carried-in-unhandled',
      rule: 'T3-7',
      weight: 'advises',
      message: `表三「上年结转」行总计 ${carriedIn} 件，本年一件也没有办结。答复期限最长四十个工作日，请核对。`,
      cells: [CARRIED_IN, HANDLED],
    });
  }
  if (received !== null && forward !== null && received >= FEW && forward >= received) {
    hints.push({
      id: 'requests/all-carried-forward',
      rule: 'T3-7',
      weight: 'advises',
      message: `表三「结转下年度」行总计 ${forward} 件，不少于本年新收 ${received} 件。答复期限最长四十个工作日，请核对。`,
      cells: [CARRIED_FORWARD, RECEIVED],
    });
  }
  return hints;
}
