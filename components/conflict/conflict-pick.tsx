import type { KeyboardEvent } from 'react';
import { Glyph } from '#components/ui/glyph.tsx';
import type { Difference } from '#lib/drafts/difference.ts';
import type { Pick } from '#lib/drafts/merge-parts.ts';

type From = 'theirs' | 'mine' | 'both';

const NAMES: Readonly<Record<From, string>> = { theirs: '对方', mine: '本机', both: '都要' };

/** Which version to take: ← and → choose, ↓ and ↑ go to the next difference and back. */
export function ConflictPick({
  difference,
  pick,
  onPick,
}: {
  difference: Difference;
  pick: Pick | undefined;
  onPick: (from: From) => void;
}) {
  const offered: readonly From[] = difference.both === null ? ['theirs', 'mine'] : ['theirs', 'mine', 'both'];
  const chosen = pick && 'from' in pick ? pick.from : undefined;

  function onKeyDown(event: KeyboardEvent<HTMLFieldSetElement>) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const place = chosen ? offered.indexOf(chosen) + step : step > 0 ? 1 : 0;
    const next = offered[Math.max(0, Math.min(place, offered.length - 1))];
    if (!next) return;
    onPick(next);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value=${next}]`)?.focus();
  }

  return (
    <div className="cf-choice">
      <fieldset
        className="pick"
        aria-label={`${difference.place.join('')}，采用哪一版`}
        data-difference={difference.id}
        onKeyDown={onKeyDown}
      >
        {offered.map((from) => (
          <label key={from} className={chosen === from ? 'is-on' : undefined}>
            <input
              type="radio"
              name={difference.id}
              value={from}
              checked={chosen === from}
              onChange={() => onPick(from)}
            />
            {NAMES[from]}
          </label>
        ))}
      </fieldset>
      {pick ? null : (
        <span className="small c-warn">
          <Glyph name="warn" /> 请选
        </span>
      )}
      {pick && 'text' in pick ? <span className="small soft">已改写</span> : null}
    </div>
  );
}
