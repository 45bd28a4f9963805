'use client';

import { Field } from '#components/ui/field.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import { LONGEST_CELL } from '#lib/report/content.ts';
import type { NeededFigures } from '#lib/report/figures-of-last-year.ts';
import { cellField, elementId } from '#lib/report/place.ts';
import type { FewFigures } from './use-few-figures.ts';

/** The needed figures of one line of a table, under the name of its table and line. */
export function FewFiguresGroup({
  group: { section, name, cells },
  textOf,
  whyOf,
  onType,
}: {
  group: NeededFigures;
  textOf: FewFigures['textOf'];
  whyOf: FewFigures['whyOf'];
  onType: FewFigures['type'];
}) {
  const isReady = useHydrated();
  return (
    <fieldset className="few-group">
      <legend className="h3">
        {section.table.name}　{name}
      </legend>
      <div className="few-cells">
        {cells.map((cell) => {
          const id = elementId({ section: section.id, field: cellField(cell) });
          return (
            <Field
              key={id}
              id={id}
              label={cell.name}
              inputMode="numeric"
              maxLength={LONGEST_CELL}
              readOnly={!isReady}
              value={textOf(section.id, cell)}
              why={whyOf(section.id, cell)}
              onChange={(event) => onType(section.id, cell, event.target.value)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
