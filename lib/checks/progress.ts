import { contentOf, type Report } from '#lib/report/report.ts';
import { cellsOf } from '#lib/template/cells.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import { type Finding, isWrong } from './finding.ts';
import { wantsReason } from './reasons.ts';

/** 未填 / 填写中 / 有问题 (count) / 需说明 (count) / 已完成, as the rail and the overview show it. */
export type Progress =
  | { readonly state: 'untouched' }
  | { readonly state: 'started' }
  | { readonly state: 'wrong'; readonly count: number }
  | { readonly state: 'explain'; readonly count: number }
  | { readonly state: 'done' };

/** What the rail says of a section, from its content and its findings. A warning with a reason no longer counts. */
export function progressOf(report: Report, section: Section, findings: readonly Finding[]): Progress {
  const own = findings.filter((finding) => finding.section === section.id);
  const wrong = own.filter(isWrong).length;
  if (wrong > 0) return { state: 'wrong', count: wrong };
  const open = own.filter((finding) => finding.weight !== 'warns' || wantsReason(report, finding));
  if (isUntouched(report, section)) return { state: open.length > 0 ? 'untouched' : 'done' };
  if (open.some(({ verdict }) => verdict === 'pending')) return { state: 'started' };
  const explain = open.filter(({ weight }) => weight === 'warns').length;
  return explain > 0 ? { state: 'explain', count: explain } : { state: 'done' };
}

function isUntouched(report: Report, section: Section): boolean {
  switch (section.kind) {
    case 'opening':
      return false; // composed from the agency's settings, so it is never empty
    case 'prose':
      return Object.values(contentOf(report, section).texts).every((text) => text.trim() === '');
    case 'table': {
      const { cells } = contentOf(report, section);
      return cellsOf(section.table).every(({ row, column }) => (cells[row]?.[column] ?? '').trim() === '');
    }
    case 'matters': {
      const { fee, items } = contentOf(report, section);
      return fee.answer === '' && items.length === 0;
    }
    default:
      return section satisfies never;
  }
}
