'use client';

import { LiveButton, LiveText } from '#components/live/live-text.tsx';
import { useOpenList } from '#components/live/open-list.ts';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import type { ProseBox, ProseSection } from '#lib/template/vocabulary.ts';
import { BoxNotes } from './box-notes.tsx';
import { BoxCount, RecognisedHeadings } from './box-reading.tsx';

type Props = {
  section: ProseSection;
  box: ProseBox;
  form: DeskForm;
  isHere: boolean;
  onHere: () => void;
};

/** One box with its printed heading, its length, and what was understood of it. */
export function ProseBoxRow({ section, box, form, isHere, onHere }: Props) {
  const path = `texts.${box.id}`;
  const field = form.field(path);
  const list = useOpenList();
  return (
    <section className={isHere ? 'aspect is-here' : 'aspect'}>
      <div className="aspect-top">
        <h2 className="aspect-h">
          <label htmlFor={field.id}>{box.heading ?? box.name}</label>
          <BoxCount section={section} box={box.id} />
          {box.optional ? <span className="faint tiny">可以不写，不写就不印</span> : null}
        </h2>
        <LiveButton list={list} />
      </div>
      <details className="asks-here">
        <summary>通知要求写什么</summary>
        <BoxNotes section={section} box={box} form={form} />
      </details>
      <LiveText
        {...field}
        section={section.id}
        path={path}
        form={form}
        list={list}
        onFocus={() => {
          field.onFocus();
          onHere();
        }}
      />
      <RecognisedHeadings section={section} box={box.id} />
    </section>
  );
}
