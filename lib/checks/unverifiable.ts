import type { Report } from '#lib/report/report.ts';
import { yearBefore } from '#lib/report/year-before.ts';
import type { Relation, TableSection } from '#lib/template/vocabulary.ts';
import { tryRelations } from './evaluate.ts';

/**
 * The relations of a table that cannot be verified (无法核验) on one line or more: last year's figure is not known. It depends
 * on last year alone, whatever is typed this year.
 */
export function unverifiableRelations(report: Report, { table }: TableSection): readonly Relation[] {
  const trials = tryRelations(table, {}, yearBefore(report, table));
  return [
    ...new Set(trials.filter(({ verdict }) => verdict === 'unverifiable').map(({ relation }) => relation)),
  ];
}

/** 无上年数据，无法核验：上年结转应当等于上年报告的结转下年度。 '' where everything can be verified. */
export function sayUnverifiable(report: Report, section: TableSection): string {
  const relations = unverifiableRelations(report, section);
  if (relations.length === 0) return '';
  const why = yearBefore(report, section.table) ? `${report.year - 1}年的数字不全` : '无上年数据';
  return `${why}，无法核验：${relations.map(({ basis }) => basis).join('；')}。`;
}
