'use client';

import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { composeFee } from '#lib/report/fee.ts';
import { feeNumber } from '#lib/report/matter-items.ts';
import { elementId } from '#lib/report/place.ts';
import { contentOf } from '#lib/report/report.ts';
import type { MattersSection } from '#lib/template/vocabulary.ts';
import { FeeFigure } from './fee-figure.tsx';

const ANSWERS = ['nil', 'charged'] as const;

/** 信息处理费: nil is a stated answer, like any other; the sentence that will be printed stands beneath. */
export function FeeAnswer({ section, form }: { section: MattersSection; form: DeskForm }) {
  const { desk } = useDesk();
  const answer = useDeskState((state) => contentOf(state.report, section).fee.answer);
  const sentence = useDeskState((state) => composeFee(state.report, section));
  const place = { section: section.id, field: 'fee.answer' };

  function choose(chosen: 'nil' | 'charged') {
    const content = contentOf(desk.state().report, section);
    if (content.fee.answer === chosen) return;
    desk.act(`${section.fee.heading}`, place, [
      { section: section.id, content: { ...content, fee: { ...content.fee, answer: chosen } } },
    ]);
  }

  return (
    <section className="aspect" aria-labelledby="fee-heading">
      <h2 className="aspect-h" id="fee-heading">
        {feeNumber}
        {section.fee.heading}
        <span className="faint tiny">没有收取也要写明</span>
      </h2>
      <fieldset className="choices" aria-labelledby="fee-heading">
        {ANSWERS.map((each, index) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="fee-answer"
              // Findings about the whole answer lead to the first choice.
              id={index === 0 ? elementId(place) : undefined}
              checked={answer === each}
              onChange={() => choose(each)}
            />
            {section.fee.answers[each]}
          </label>
        ))}
      </fieldset>
      {answer === 'charged' ? (
        <div className="figures">
          {section.fee.figures.map((figure) => (
            <FeeFigure key={figure.id} section={section} form={form} figure={figure} />
          ))}
        </div>
      ) : null}
      <div className="printed">
        <p className="faint tiny">印出来的句子</p>
        <p className={sentence ? '' : 'faint'}>
          {sentence ??
            (answer === 'charged'
              ? '三个数字填齐以后，这里是印出来的句子。'
              : '选定以后，这里是印出来的句子。')}
        </p>
      </div>
      <p className="hint">{section.fee.basis}</p>
    </section>
  );
}
