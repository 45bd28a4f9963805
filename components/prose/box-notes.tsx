'use client';

import { lazy, Suspense } from 'react';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { untilLoaded } from '#components/ui/until-loaded.ts';
import type { ProseBox, ProseSection } from '#lib/template/vocabulary.ts';
import { BoxOffers } from './box-offers.tsx';

const LastYearText = lazy(() => untilLoaded(() => import('#components/last-year/last-year-text.tsx')));

/** What the notice asks of a box, sentences to start from, and how headings are written. */
export function BoxNotes({ section, box, form }: { section: ProseSection; box: ProseBox; form: DeskForm }) {
  return (
    <>
      <section className="stack">
        <h3 className="h3">通知要求写什么</h3>
        <ul className="asks">
          {box.asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ul>
        {section.limit ? <p className="hint">重在聚焦主题、简明客观。</p> : null}
      </section>
      <Suspense>
        <LastYearText section={section.id} box={box.id} />
      </Suspense>
      <BoxOffers box={box.id} form={form} />
      <section className="stack">
        <h3 className="h3">标题怎么写</h3>
        <p className="hint">
          行首写 <kbd>一、</kbd> <kbd>（一）</kbd> <kbd>1.</kbd> <kbd>（1）</kbd>
          的，认作标题，不用设字体。可以单独成行，也可以在句号后面接着写正文。
        </p>
      </section>
    </>
  );
}
