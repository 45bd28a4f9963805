import type { Difference } from '#lib/drafts/difference.ts';
import type { Pick } from '#lib/drafts/merge-parts.ts';
import { ConflictPick } from './conflict-pick.tsx';
import { MarkedText } from './marked-text.tsx';

type Side = 'theirs' | 'mine';
type Props = {
  difference: Difference;
  pick: Pick | undefined;
  onPick: (from: Side | 'both') => void;
};

/** One difference: the base, both versions, and the choice. */
export function ConflictRow(props: Props) {
  const { difference, pick } = props;
  const isShort = difference.kind === 'figure' || difference.kind === 'answer';
  return isShort ? (
    <tr className="cf-n">
      <th scope="row" colSpan={2}>
        <div className="row">
          <span className="small grow">{difference.place.join('　')}</span>
          <span className="val--base">{sayShort(difference, difference.base)}</span>
        </div>
      </th>
      {(['theirs', 'mine'] as const).map((side) => (
        <td key={side} className={`val ${lookOf(side, pick)}`}>
          {sayShort(difference, difference[side])}
        </td>
      ))}
      <td>
        <ConflictPick {...props} />
      </td>
    </tr>
  ) : (
    <tr className="cf-p-row">
      <th scope="row">
        {difference.place.map((part) => (
          <span key={part} className="cf-place">
            {part}
          </span>
        ))}
      </th>
      <td className="cf-base">
        <p>{sayLong(difference, difference.base)}</p>
      </td>
      {(['theirs', 'mine'] as const).map((side) => (
        <td key={side} className={`cf-text ${lookOf(side, pick)}`}>
          {difference[side] ? (
            <MarkedText base={difference.base ?? ''} text={difference[side] ?? ''} />
          ) : (
            <p className="faint">{sayLong(difference, difference[side])}</p>
          )}
        </td>
      ))}
      <td>
        <ConflictPick {...props} />
      </td>
    </tr>
  );
}

function lookOf(side: Side, pick: Pick | undefined): string {
  if (!pick) return 'is-none';
  if ('text' in pick) return 'is-off';
  return pick.from === side || pick.from === 'both' ? 'is-on' : 'is-off';
}

function sayShort({ blank }: Difference, value: string | null) {
  return value === null || value === '' ? <span className="faint">{blank}</span> : value;
}

function sayLong({ kind, blank }: Difference, value: string | null): string {
  if (value !== null) return value === '' ? blank : value;
  if (kind === 'reason') return '没有说明';
  return kind === 'item' ? '没有这一项' : '没有这一段';
}
