'use client';

import type { ReactNode } from 'react';
import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { PreviewColumn } from '#components/paper/preview-column.tsx';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { Glyph } from '#components/ui/glyph.tsx';
import { Keys } from '#components/ui/keys.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { useRemembered } from '#components/ui/remembered.ts';
import { headingOf, shortHeadingOf } from '#lib/report/section-names.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import { UndoButtons, useTakingBack } from './taking-back.tsx';

type Props = {
  section: Section;
  /** Between head and foot; it scrolls by itself. */
  children: ReactNode;
  /** What stands in the side column while the preview is hidden. */
  notes?: ReactNode;
  /** Buttons of the head, before 显示预览. */
  tools?: ReactNode;
  keys: readonly (readonly [string, string])[];
  /** Buttons of the foot, before the next section. */
  acts?: ReactNode;
  /** Layout class of the page. */
  page: 'table' | 'prose';
  /** The side column holds the notes until the preview is asked for, as beside texts. */
  notesFirst?: boolean;
};

/** One section's page: heading, undo, the form, the way to the next section, and beside it notes or the preview. */
export function SectionSheet({ section, children, notes, tools, keys, acts, page, notesFirst }: Props) {
  // Unless the clerk has chosen, tables show the preview where there is room for it: the style sheet knows the width.
  const [chosen, showPreview] = useRemembered(`preview/${notesFirst ? 'notes-first' : page}`);
  const isPreviewShown = chosen ?? (page === 'table' && !notesFirst);
  const takingBack = useTakingBack();
  const byDefault = isPreviewShown && chosen === null ? 'is-default' : '';
  const side = isPreviewShown ? `sheet--preview ${byDefault}` : notes ? 'sheet--side' : '';

  return (
    <div className={`sheet ${side} sheet-of-${page} ${notesFirst ? 'notes-first' : ''}`}>
      <main className="main">
        <div className="head">
          <h1 className="h2" id="section-heading" tabIndex={-1}>
            {headingOf(section)}
          </h1>
          <span className="grow" />
          <div className="row">
            <UndoButtons {...takingBack} />
            {tools}
            {isPreviewShown && chosen !== null ? null : (
              <span className={isPreviewShown ? 'when-hidden' : ''}>
                <Button small onClick={() => showPreview(true)}>
                  显示预览
                </Button>
              </span>
            )}
          </div>
        </div>
        {children}
        <SheetFoot section={section} keys={keys} acts={acts} />
      </main>
      {isPreviewShown ? <PreviewColumn section={section.id} onHide={() => showPreview(false)} /> : notes}
    </div>
  );
}

/** The way to the sections before and after, key hints and the acts of the page. */
export function SheetFoot({ section, keys, acts }: Pick<Props, 'section' | 'keys' | 'acts'>) {
  const { reportId } = useDesk();
  const { Link } = useNavigation();
  const sections = useDeskState((state) => state.report.format.sections);
  const index = sections.findIndex(({ id }) => id === section.id);
  const previous = sections[index - 1];
  const next = sections[index + 1];
  const home = `/reports/${reportId}`;
  return (
    <div className="foot">
      <Link className={buttonClass()} href={previous ? `${home}/${previous.id}` : home}>
        <Glyph name="left" />
        {previous ? shortHeadingOf(previous) : '报告概览'}
      </Link>
      <Keys hints={keys} />
      <span className="grow" />
      {acts}
      <Link className={buttonClass('main')} href={next ? `${home}/${next.id}` : home}>
        {next ? shortHeadingOf(next) : '回到概览'}
        <Glyph name="right" />
      </Link>
    </div>
  );
}
