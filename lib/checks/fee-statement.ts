import { composeFee } from '#lib/report/fee.ts';
import { readQuantity, sayUnreadable } from '#lib/report/quantity.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import type { MattersSection } from '#lib/template/vocabulary.ts';
import type { Finding } from './finding.ts';

/** X4: 信息处理费 must be stated, nil included. */
export function feeStatement(report: Report, section: MattersSection): readonly Finding[] {
  const { fee } = contentOf(report, section);
  if (composeFee(report, section) !== null) return [];
  const base = { rule: 'X4', weight: 'blocks', section: section.id, cells: [] } as const;
  const missing: Finding = {
    ...base,
    id: 'fee/missing',
    verdict: 'pending',
    message: `第${section.numeral}节没有写明${section.fee.heading}。没有收取也要写明。`,
    field: 'fee.answer',
  };
  if (fee.answer !== 'charged') return [missing];
  const unreadable = section.fee.figures.flatMap(({ id, name, unit }): Finding[] => {
    const reading = readQuantity(fee[id], unit);
    if (reading.kind !== 'unreadable') return [];
    return [
      {
        ...base,
        id: `fee/${id}`,
        verdict: 'broken',
        message: `${name}：${sayUnreadable(reading.why, fee[id], unit)}`,
        field: `fee.${id}`,
      },
    ];
  });
  return unreadable.length > 0 ? unreadable : [missing];
}
