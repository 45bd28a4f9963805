import type { MattersSection } from '#lib/template/vocabulary.ts';
import { printQuantity, readQuantity } from './quantity.ts';
import { contentOf, fillIn, type Report } from './report.ts';

/** 信息处理费 as a printed sentence; null until it is answered in full. Nil is an answer. */
export function composeFee(report: Report, section: MattersSection): string | null {
  const { fee } = contentOf(report, section);
  const words = { year: String(report.year), agency: report.agency.titleName };
  if (fee.answer === '') return null;
  if (fee.answer === 'nil') return fillIn(section.fee.nil, words);
  const notices = readQuantity(fee.notices, 'count');
  const notified = readQuantity(fee.notified, 'yuan');
  const received = readQuantity(fee.received, 'yuan');
  if (notices.kind !== 'figure' || notified.kind !== 'figure' || received.kind !== 'figure') return null;
  return fillIn(section.fee.charged, {
    ...words,
    notices: printQuantity(notices.figure, 'count'),
    notified: printQuantity(notified.figure, 'yuan'),
    received: printQuantity(received.figure, 'yuan'),
  });
}
