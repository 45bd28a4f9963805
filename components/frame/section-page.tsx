'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { useIsSmall } from '#components/ui/use-is-small.ts';
import { ReadingSheet, SmallTablePage } from './page-parts.ts';
import { SectionForm } from './section-form.tsx';

/** The form of one section, or a way back where the address names none. */
export function SectionPage({ id }: { id: string }) {
  const { reportId, isOpen } = useDesk();
  const { Link } = useNavigation();
  const isSmall = useIsSmall();
  const section = useDeskState((state) => state.report.format.sections.find((each) => each.id === id));
  if (section && !isOpen) return <ReadingSheet key={section.id} section={section} />;
  if (section) {
    return (
      <>
        <SectionForm key={section.id} section={section} />
        {section.kind === 'table' && isSmall ? <SmallTablePage section={section} /> : null}
      </>
    );
  }
  return (
    <main className="main main--ground">
      <div className="body">
        <h1 className="h1">没有这一节</h1>
        <p className="soft">
          网址可能抄错了。<Link href={`/reports/${reportId}`}>回到报告概览</Link>
        </p>
      </div>
    </main>
  );
}
