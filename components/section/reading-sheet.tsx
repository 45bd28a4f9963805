'use client';

import { useDesk } from '#components/desk/desk-context.tsx';
import { STAGES } from '#components/desk/stages.ts';
import { usePaperParts } from '#components/paper/paper-loader.ts';
import { Banner } from '#components/ui/banner.tsx';
import { headingOf } from '#lib/report/section-names.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import { SheetFoot } from './section-sheet.tsx';

/** A section of a report that is no longer open: the printed page, and why nothing can be typed. */
export function ReadingSheet({ section }: { section: Section }) {
  const { status } = useDesk();
  const parts = usePaperParts();
  return (
    <div className="sheet sheet--reading">
      <main className="main">
        <Banner kind="note" say={`这份报告${STAGES[status]}，只能查看。`} />
        <div className="head">
          <h1 className="h2" id="section-heading" tabIndex={-1}>
            {headingOf(section)}
          </h1>
        </div>
        {parts ? <parts.PaperDesk section={section.id} label="报告的各页" /> : <div className="desk" />}
        <SheetFoot section={section} keys={[]} acts={null} />
      </main>
    </div>
  );
}
