'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Glyph, type GlyphName } from '#components/ui/glyph.tsx';
import type { Difference, Merge } from '#lib/drafts/difference.ts';
import { type BalanceSaid, sayBalance } from '#lib/drafts/merge-balance.ts';
import type { Pick, Picks } from '#lib/drafts/merge-parts.ts';
import { fieldCell } from '#lib/report/place.ts';

type Props = { merges: readonly Merge[]; picks: Picks; onPick: (id: string, pick: Pick) => void };

/** 合并后的样子: the texts both sides changed, which can be written anew, and whether the tables add up. */
export function ConflictResult({ merges, picks, onPick }: Props) {
  const texts = merges.flatMap(({ differences }) =>
    differences.filter(({ id, kind, changedBy }) => {
      const pick = picks.get(id);
      return (kind === 'paragraph' || kind === 'item') && pick && (changedBy === 'both' || 'text' in pick);
    }),
  );
  const tables = merges.filter(({ section }) => section.kind === 'table');
  if (texts.length + tables.length === 0) return null;
  return (
    <section className="cf-after">
      <h2 className="h3">合并后的样子</h2>
      {texts.map((difference) => (
        <MergedText
          key={difference.id}
          difference={difference}
          pick={picks.get(difference.id)}
          onPick={onPick}
        />
      ))}
      {tables.map((merge) => (
        <MergedTable key={merge.section.id} merge={merge} picks={picks} />
      ))}
    </section>
  );
}

function MergedText({
  difference,
  pick,
  onPick,
}: {
  difference: Difference;
  pick: Pick | undefined;
  onPick: Props['onPick'];
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const place = difference.place.join('　');
  const text = textOf(difference, pick);
  if (draft === null) {
    return (
      <div className="cf-res">
        <p className="say cf-said">
          <b>{place}</b>　{text === '' ? '不要这一段' : text}
        </p>
        <Button small onClick={() => setDraft(text)} aria-label={`修改${place}`}>
          修改
        </Button>
      </div>
    );
  }
  return (
    <div className="cf-res">
      <textarea
        className="field cf-edit"
        aria-label={place}
        rows={4}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <div className="row">
        <Button small onClick={() => setDraft(null)}>
          取消
        </Button>
        <Button
          small
          onClick={() => {
            onPick(difference.id, { text: draft });
            setDraft(null);
          }}
        >
          用这段文字
        </Button>
      </div>
    </div>
  );
}

function textOf(difference: Difference, pick: Pick | undefined): string {
  if (!pick) return '';
  return 'text' in pick ? pick.text : (difference[pick.from] ?? '');
}

/** Where a figure is not chosen yet, what each choice would do to the balance. */
function MergedTable({ merge, picks }: { merge: Merge; picks: Picks }) {
  const { section, differences, build } = merge;
  if (section.kind !== 'table') return null;
  const { table } = section;
  const typedWith = (more: Picks) => {
    const built = build(more);
    return 'cells' in built ? built.cells : {};
  };
  const open = differences.filter(({ id, kind }) => kind === 'figure' && !picks.has(id));
  if (open.length === 0) {
    return (
      <div className="cf-res">
        <p className="say">
          <b>{table.name}</b>　<Verdict balance={sayBalance(table, typedWith(picks))} />
        </p>
      </div>
    );
  }
  return open.map((difference) => {
    const cell = fieldCell(difference.id.slice(section.id.length + 1));
    return (
      <div className="cf-res" key={difference.id}>
        <p className="say">
          <b>{difference.place.join('')}</b>
          {(['theirs', 'mine'] as const).map((from) => (
            <span key={from}>
              　选 {difference[from] || difference.blank}：
              <Verdict
                balance={sayBalance(table, typedWith(new Map([...picks, [difference.id, { from }]])), cell)}
              />
            </span>
          ))}
        </p>
        <span className="small c-warn">
          <Glyph name="warn" /> 这一格还没有选
        </span>
      </div>
    );
  });
}

const LOOKS = {
  holds: { glyph: 'ok', tone: 'c-ok' },
  broken: { glyph: 'block', tone: 'c-block' },
  pending: { glyph: 'none', tone: 'soft' },
} as const satisfies Record<BalanceSaid['verdict'], { glyph: GlyphName; tone: string }>;

function Verdict({ balance: { verdict, say } }: { balance: BalanceSaid }) {
  const { glyph, tone } = LOOKS[verdict];
  return (
    <span className={tone}>
      <Glyph name={glyph} /> {say}
    </span>
  );
}
