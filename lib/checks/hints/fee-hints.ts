import { printQuantity, readQuantity } from '#lib/report/quantity.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import type { CellRef } from '#lib/template/cells.ts';
import type { Hint } from './hint.ts';
import type { TwoYears } from './two-years.ts';

const FEES: CellRef = { table: 'disclosure', row: 'fees', column: 'amount' };
const UNPAID: CellRef = { table: 'requests', row: 'otherwiseFeeUnpaid', column: 'allApplicants' };

/** 万元 from which the fees of a department look like 元. */
const LARGEST_OF_A_DEPARTMENT = 10_000;
/** Times last year's fees from which this year's look like 元. */
const YUAN_FOR_TEN_THOUSAND = 100;

/** C4, T2-5, T2-6, T3-5: fees by their size, and against what section six says of them. */
export function feeHints(report: Report, years: TwoYears): readonly Hint[] {
  const fees = years.now(FEES);
  return [...size(report, years, fees), ...againstMatters(report, years, fees)];
}

function size({ agency }: Report, years: TwoYears, fees: number | null): readonly Hint[] {
  const before = years.before(FEES);
  const amount = printQuantity(fees, 'tenThousandYuan');
  const base = { id: 'fees/size', rule: 'C4', weight: 'warns', cells: [FEES] } as const;
  if (fees === null) return [];
  if (before !== null && before > 0 && fees >= before * YUAN_FOR_TEN_THOUSAND) {
    const then = printQuantity(before, 'tenThousandYuan');
    const message = `表二「行政事业性收费」行：上年 ${then} 万元，本年 ${amount} 万元。单位是万元，请核对是不是按元填的。`;
    return [{ ...base, message }];
  }
  const isLarge = Number(amount) >= LARGEST_OF_A_DEPARTMENT;
  if (agency.kind !== 'department' || !isLarge) return [];
  return [{ ...base, message: `表二「行政事业性收费」行：填的是 ${amount} 万元，请核对是不是按元填的。` }];
}

function againstMatters(report: Report, years: TwoYears, fees: number | null): readonly Hint[] {
  const section = report.format.sections.find(({ kind }) => kind === 'matters');
  if (section?.kind !== 'matters') return [];
  const { fee, items } = contentOf(report, section);
  const figure = (text: string, unit: 'count' | 'yuan') => {
    const reading = readQuantity(text, unit);
    return fee.answer === 'charged' && reading.kind === 'figure' ? reading.figure : null;
  };
  const place = `第${section.numeral}节`;
  const hints: Hint[] = [];

  // Both count 0.01 元: 0.000001 万元 is as much.
  const received = figure(fee.received, 'yuan');
  if (received !== null && fees !== null && received > fees) {
    hints.push({
      id: 'fees/received',
      rule: 'T2-5',
      weight: 'warns',
      message: `${place}写实际收取信息处理费 ${printQuantity(received, 'yuan')} 元，表二「行政事业性收费」只有 ${printQuantity(fees, 'tenThousandYuan')} 万元。信息处理费属于行政事业性收费，请核对。`,
      cells: [FEES],
    });
  }

  const denied = items.map(({ text }) => NO_FEES.exec(text)?.[0]).find((words) => words !== undefined);
  if (denied !== undefined && fees !== null && fees > 0) {
    hints.push({
      id: 'fees/denied',
      rule: 'T2-6',
      weight: 'warns',
      message: `${place}写“${denied}”，表二「行政事业性收费」是 ${printQuantity(fees, 'tenThousandYuan')} 万元。请核对。`,
      cells: [FEES],
    });
  }

  const unpaid = years.now(UNPAID);
  const notices = fee.answer === 'nil' ? 0 : figure(fee.notices, 'count');
  if (unpaid !== null && unpaid > 0 && notices !== null && notices < unpaid) {
    hints.push({
      id: 'fees/unpaid',
      rule: 'T3-5',
      weight: 'warns',
      message: `表三「逾期未缴费」行总计 ${unpaid} 件，${place}的收费通知${notices === 0 ? '没有' : `只有 ${notices} 件`}。发出过收费通知才有逾期未缴费，请核对。`,
      cells: [UNPAID],
    });
  }
  return hints;
}

const NO_FEES =
  /(?:无|没有|未发生|未收取|未产生|不存在)(?:收取|产生|任何|相关)?行政事业性收费|行政事业性收费(?:金额)?为\s*(?:零|0(?![.\d]))/u;
