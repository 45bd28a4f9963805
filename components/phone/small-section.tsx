'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { ProgressWord } from '#components/desk/progress-word.tsx';
import type { Paper } from '#components/paper/use-paper.ts';
import { Glyph } from '#components/ui/glyph.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { isWrong } from '#lib/checks/finding.ts';
import { progressOf } from '#lib/checks/progress.ts';
import { headingOf } from '#lib/report/section-names.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import { SmallTable } from './small-table.tsx';

/** One section to be read on a phone, with what is wrong with it. Texts may be changed there, tables may not. */
export function SmallSection({
  section,
  paper,
  heading: Heading = 'h2',
}: {
  section: Section;
  paper: Paper;
  heading?: 'h1' | 'h2';
}) {
  const { reportId, isOpen } = useDesk();
  const { Link } = useNavigation();
  const report = useDeskState((state) => state.report);
  const findings = useDeskState((state) => state.findings);
  const wrong = findings.filter((finding) => finding.section === section.id && isWrong(finding));
  const blocks = paper.document.blocks.filter((block) => block.section === section.id);
  return (
    <section className="sm-sec">
      <Heading>
        <span>{headingOf(section)}</span>
        <ProgressWord {...progressOf(report, section, findings)} />
      </Heading>
      {blocks.map((block, index) => {
        if (block.kind === 'table') {
          return (
            <SmallTable
              key={block.table.id}
              table={block.table}
              print={block.print}
              marks={paper.marks.get(section.id)}
            />
          );
        }
        if (block.kind !== 'paragraph') return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their order
          <p key={index} className="sm-read">
            {block.runs.map(({ level, text }, run) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their order
              level === 0 ? text : <b key={run}>{text}</b>,
            )}
          </p>
        );
      })}
      {wrong.map((finding) => (
        <p key={finding.id} className="sm-say">
          <Glyph name="block" />
          {finding.message}
        </p>
      ))}
      {section.kind === 'table' || !isOpen ? null : (
        <p className="sm-edit">
          <Link href={`/reports/${reportId}/${section.id}`} aria-label={`修改 ${headingOf(section)}`}>
            修改
          </Link>
        </p>
      )}
    </section>
  );
}
