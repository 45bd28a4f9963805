'use client';

import { useState } from 'react';
import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import type { DeskForm } from '#components/section/use-desk-form.ts';
import { Field } from '#components/ui/field.tsx';
import { LONGEST_CELL } from '#lib/report/content.ts';
import { readQuantity, sayUnreadable, tidyQuantity, unitWord } from '#lib/report/quantity.ts';
import { contentOf } from '#lib/report/report.ts';
import { withText } from '#lib/report/text-fields.ts';
import type { FeeFigure as Figure, MattersSection } from '#lib/template/vocabulary.ts';

type Props = { section: MattersSection; form: DeskForm; figure: Figure };

/** One figure of the fee statement. The reason comes when the field is left and goes as soon as the figure can be read. */
export function FeeFigure({ section, form, figure: { id, name, unit } }: Props) {
  const { desk } = useDesk();
  const [isLeft, setLeft] = useState(true);
  const text = useDeskState((state) => contentOf(state.report, section).fee[id]);
  const path = `fee.${id}`;
  const reading = readQuantity(text, unit);
  const why = reading.kind === 'unreadable' ? sayUnreadable(reading.why, text, unit) : undefined;
  const { onBlur, onFocus, ...field } = form.field(path);

  function tidy() {
    const content = contentOf(desk.state().report, section);
    const tidied = withText(content, path, tidyQuantity(content.fee[id], unit));
    if (tidied !== content) desk.tidy({ section: section.id, field: path }, tidied);
    setLeft(true);
  }

  return (
    <Field
      {...field}
      label={`${name}（${unitWord(unit)}）`}
      inputMode={unit === 'count' ? 'numeric' : 'decimal'}
      maxLength={LONGEST_CELL}
      why={isLeft ? why : undefined}
      onFocus={() => {
        onFocus();
        if (!why) setLeft(false);
      }}
      onBlur={(event) => {
        tidy();
        return onBlur(event);
      }}
    />
  );
}
