'use client';

import { leaves, type TableSection } from '#lib/template/vocabulary.ts';

/** Id of the form that the inputs of one row belong to. */
export function rowFormId({ id }: TableSection, row: string): string {
  return `${id}-row-${row}`;
}

/**
 * An empty form for each row, to own its inputs. A browser's form helper reads every field of a form again at each key:
 * measured, 175 in one form cost more than checks, marks and painting together; seven cost nothing. Nothing is ever sent.
 */
export function RowForms({ section }: { section: TableSection }) {
  return (
    <div hidden>
      {section.table.blocks
        .flatMap(({ rows }) => leaves(rows))
        .map(({ id }) => (
          <form key={id} id={rowFormId(section, id)} onSubmit={(event) => event.preventDefault()} />
        ))}
    </div>
  );
}
