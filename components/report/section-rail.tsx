'use client';

import { useNavigation } from '#components/ui/navigation.tsx';
import { progressOf } from '#lib/checks/progress.ts';
import { chineseNumeral } from '#lib/report/numeral.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import { useDesk, useDeskState } from './desk-context.tsx';
import { ProgressWord } from './progress-word.tsx';

/** The index tabs of the report: each section with its state, the one in hand open into the sheet. */
export function SectionRail() {
  const { reportId } = useDesk();
  const { Link, path } = useNavigation();
  const report = useDeskState((state) => state.report);
  const findings = useDeskState((state) => state.findings);
  const home = `/reports/${reportId}`;
  const numbered = report.format.sections.filter((section) => section.kind !== 'opening');
  const done = numbered.filter((section) => progressOf(report, section, findings).state === 'done').length;
  const here = (href: string) => (path === href ? { 'aria-current': 'page' as const } : {});
  return (
    <nav className="rail" aria-label="报告各部分">
      <p className="rail-head">
        {chineseNumeral(numbered.length)}节中已完成 {done} 节
      </p>
      <Link className="rail-item rail-item--one" href={home} {...here(home)}>
        <span className="nm">报告概览</span>
      </Link>
      {report.format.sections.map((section) => (
        <Link
          key={section.id}
          className="rail-item"
          href={`${home}/${section.id}`}
          {...here(`${home}/${section.id}`)}
        >
          <span className="no">{numeralOf(section)}</span>
          <span className="nm">{section.name}</span>
          <ProgressWord progress={progressOf(report, section, findings)} />
        </Link>
      ))}
      <div className="rail-line" />
      <Link className="rail-item rail-item--one" href={`${home}/export`} {...here(`${home}/export`)}>
        <span className="nm">导出与打印</span>
      </Link>
    </nav>
  );
}

function numeralOf(section: Section): string {
  return section.kind === 'opening' ? '' : section.numeral;
}
