'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { moveBetweenBoxes } from '#components/section/box-keys.ts';
import { SectionSheet } from '#components/section/section-sheet.tsx';
import { useDeskForm } from '#components/section/use-desk-form.ts';
import { Glyph } from '#components/ui/glyph.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';
import { composeOpening } from '#lib/report/opening.ts';
import type { OpeningSection } from '#lib/template/vocabulary.ts';
import { OpeningNotes } from './opening-notes.tsx';
import { OpeningSentence } from './opening-sentence.tsx';

const KEYS = [
  ['Alt ↓', '下一框'],
  ['Ctrl Z', '撤销'],
] as const;

/** The opening paragraph: two sentences that follow the agency's settings until the clerk writes others, and the fixed period. */
export function OpeningForm({ section }: { section: OpeningSection }) {
  const { desk } = useDesk();
  const { Link } = useNavigation();
  const form = useDeskForm(section.id, (path) => {
    const { composed } = composeOpening(desk.state().report, section);
    return path === 'texts.basis' ? composed.basis : composed.contact;
  });
  const period = useDeskState((state) => composeOpening(state.report, section).period);
  const placement = useDeskState((state) => state.report.agency.contactPlacement);
  return (
    <SectionSheet section={section} page="prose" keys={KEYS} notes={<OpeningNotes section={section} />}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Alt ↓ and Alt ↑ only shorten the way that Tab goes as well */}
      <div className="body pr-body" onKeyDown={moveBetweenBoxes}>
        <OpeningSentence section={section} form={form} name="basis" title={section.parts.basis} hint="" />
        <section className="aspect">
          <h2 className="aspect-h">
            <span>{section.parts.period}</span>
            <span className="faint tiny">
              <Glyph name="lock" /> 格式规定的期限，不能改
            </span>
          </h2>
          <p className="aspect-rest aspect-fixed">{period}</p>
        </section>
        <OpeningSentence
          section={section}
          form={form}
          name="contact"
          title={section.parts.contact}
          hint={placement === 'first' ? '印在开头说明里。' : '印在报告末尾。'}
        />
        <p className="asks-here asks-here--page hint">
          每年都要用的写法，到<Link href="/agency">单位设置</Link>里改。
        </p>
      </div>
    </SectionSheet>
  );
}
