import type { MattersSection } from '#lib/template/vocabulary.ts';
import { printQuantity, readQuantity } from './quantity.ts';
import { contentOf, fillIn, type Report } from './report.ts';

/** 信息处理费 as a printed sentence; null until it is answered in full. Nil is an answer. */
export function composeFee(report: Report, section: MattersSection): string | null {
  const { fee } = contentOf(report, section);
  const words: Record<string, string> = { year: String(report.year), agency: report.agency.titleName };
  if (fee.answer === '') return null;
  if (fee.answer === 'nil') return fillIn(section.fee.nil, words);
  for (const { id, unit } of section.fee.figures) {
    const reading = readQuantity(fee[id], unit);
    if (reading.kind !== 'figure') return null;
    words[id] = printQuantity(reading.figure, unit);
  }
  return fillIn(section.fee.charged, words);
}
