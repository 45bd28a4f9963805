'use client';

import { useDeskState } from '#components/desk/desk-context.tsx';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { Button } from '#components/ui/button.tsx';
import { fillIn } from '#lib/report/report.ts';
import type { ProseBox, ProseSection } from '#lib/template/vocabulary.ts';

const WHEN = { noRequests: '全年没有收到申请，也没有上年结转的，可以写：' } as const;

/** What the notice asks of a box, sentences to start from, and how headings are written. */
export function BoxNotes({ section, box, form }: { section: ProseSection; box: ProseBox; form: DeskForm }) {
  const year = useDeskState((state) => state.report.year);
  const agency = useDeskState((state) => state.report.agency.titleName);
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
      {box.offers?.map(({ when, text }) => {
        const sentence = fillIn(text, { year: String(year), agency });
        return (
          <section className="stack" key={text}>
            <h3 className="h3">可以用的句子</h3>
            <p className="hint">{WHEN[when]}</p>
            <div className="offer">
              <p>{sentence}</p>
              <Button small onClick={() => form.insert(`texts.${box.id}`, sentence, '插入句子')}>
                插入
              </Button>
            </div>
          </section>
        );
      })}
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
