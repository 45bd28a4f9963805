'use client';

import { useDesk } from '#components/desk/desk-context.tsx';
import { usePaper } from '#components/paper/use-paper.ts';
import { useNavigation } from '#components/ui/navigation.tsx';
import type { TableSection } from '#lib/template/vocabulary.ts';
import { SmallSection } from './small-section.tsx';

/** In place of a table's form on a phone: the table to read, and where it is filled in. */
export function SmallTablePage({ section }: { section: TableSection }) {
  const { reportId } = useDesk();
  const { Link } = useNavigation();
  const paper = usePaper();
  return (
    <main className="sm only-small">
      <p className="banner banner--note sm-note">
        <span className="grow">表格请用电脑填写，手机上可以看。</span>
        <Link href={`/reports/${reportId}`}>报告概览</Link>
      </p>
      <SmallSection section={section} paper={paper} heading="h1" />
    </main>
  );
}
