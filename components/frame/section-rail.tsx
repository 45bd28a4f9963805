'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { ProgressWord } from '#components/desk/progress-word.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { type Progress, progressOf } from '#lib/checks/progress.ts';
import type { DeskState } from '#lib/drafts/desk.ts';
import { chineseNumeral } from '#lib/report/numeral.ts';
import type { Section } from '#lib/template/vocabulary.ts';

/** The index tabs of the report: each section with its state, the one in hand open into the sheet. */
export function SectionRail() {
  const { reportId } = useDesk();
  const sections = useDeskState((state) => state.report.format.sections);
  const home = `/reports/${reportId}`;
  return (
    <nav className="rail" aria-label="报告各部分">
      <DoneCount sections={sections} />
      <PlainTab href={home} name="报告概览" />
      {sections.map((section) => (
        <SectionTab key={section.id} href={`${home}/${section.id}`} section={section} />
      ))}
      <div className="rail-line" />
      <PlainTab href={`${home}/check`} name="公开前体检" />
      <PlainTab href={`${home}/export`} name="导出与打印" />
    </nav>
  );
}

function DoneCount({ sections }: { sections: readonly Section[] }) {
  const numbered = sections.filter((section) => section.kind !== 'opening');
  const done = useDeskState(
    (state) => numbered.filter((section) => stateOf(state, section).state === 'done').length,
  );
  return (
    <p className="rail-head">
      {chineseNumeral(numbered.length)}节中已完成 {done} 节
    </p>
  );
}

/** Renders again only when the section's state is another one, not with every key. */
function SectionTab({ href, section }: { href: string; section: Section }) {
  const { Link, path } = useNavigation();
  const state = useDeskState((desk) => stateOf(desk, section).state);
  const count = useDeskState((desk) => {
    const progress = stateOf(desk, section);
    return 'count' in progress ? progress.count : 0;
  });
  return (
    <Link className="rail-item" href={href} {...here(path, href)}>
      <span className="no">{section.kind === 'opening' ? '' : section.numeral}</span>
      <span className="nm">{section.name}</span>
      <ProgressWord state={state} count={count} />
    </Link>
  );
}

function PlainTab({ href, name }: { href: string; name: string }) {
  const { Link, path } = useNavigation();
  return (
    <Link className="rail-item rail-item--one" href={href} {...here(path, href)}>
      <span className="nm">{name}</span>
    </Link>
  );
}

function stateOf({ report, findings }: DeskState, section: Section): Progress {
  return progressOf(report, section, findings);
}

function here(path: string, href: string): { 'aria-current'?: 'page' } {
  return path === href ? { 'aria-current': 'page' } : {};
}
