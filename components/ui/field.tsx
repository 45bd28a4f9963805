import type { ComponentProps } from 'react';
import { Glyph } from './glyph.tsx';

/**
 * A labelled line of text with a hint and, when it is bad, the reason under it; the room for the reason is always kept.
 * `note` points at something that looks mistaken and may stay.
 */
export function Field({
  label,
  hint,
  why,
  note,
  id,
  ...input
}: ComponentProps<'input'> & {
  label: string;
  hint?: string;
  why?: string | undefined;
  note?: string | undefined;
  id: string;
}) {
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        {...input}
        className={why ? 'field is-bad' : 'field'}
        aria-invalid={why ? true : undefined}
        aria-describedby={`${id}-say`}
      />
      <p id={`${id}-say`} className={why ? 'why' : note ? 'why why--note' : 'hint'}>
        {why || note ? <Glyph name={why ? 'block' : 'warn'} /> : null}
        {why ?? note ?? hint ?? '\u00a0'}
      </p>
    </div>
  );
}
