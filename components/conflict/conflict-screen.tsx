'use client';

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useDesk, useDeskState } from '#components/desk/desk-context.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Keys } from '#components/ui/keys.tsx';
import type { SectionConflict } from '#lib/drafts/draft-sync.ts';
import { firstPicks, mergeSection } from '#lib/drafts/merge.ts';
import type { Pick, Picks } from '#lib/drafts/merge-parts.ts';
import { ConflictResult } from './conflict-result.tsx';
import { ConflictTable } from './conflict-table.tsx';
import { sayConflicts, saySettlement } from './say-conflicts.ts';

const KEYS = [
  ['←', '对方'],
  ['→', '本机'],
  ['↓', '下一处'],
] as const;

/** Two versions of one or more sections side by side, and the choice between them, difference by difference. */
export function ConflictScreen({
  conflicts,
  viewerName,
  onPostpone,
}: {
  conflicts: readonly SectionConflict[];
  viewerName: string;
  onPostpone: () => void;
}) {
  const { sync, say } = useDesk();
  const sections = useDeskState((state) => state.report.format.sections);
  const merges = useMemo(
    () =>
      sections.flatMap((section) => {
        const conflict = conflicts.find((each) => each.section === section.id);
        return conflict ? [{ ...mergeSection(section, conflict), conflict }] : [];
      }),
    [sections, conflicts],
  );
  const differences = merges.flatMap((merge) => merge.differences);
  const [picks, setPicks] = useState<Picks>(() => firstPicks(differences));
  const [isAsked, setAsked] = useState(false);
  const main = useRef<HTMLElement>(null);
  const open = differences.filter(({ id }) => !picks.has(id));

  // The sheet that had the focus is gone; nothing is chosen by a key that was meant for it.
  useEffect(() => main.current?.focus({ preventScroll: true }), []);

  const pick = (id: string, choice: Pick) => setPicks((before) => new Map([...before, [id, choice]]));
  const pickAll = (from: 'theirs' | 'mine') => setPicks(new Map(differences.map(({ id }) => [id, { from }])));

  async function save() {
    if (open[0]) {
      setAsked(true);
      return focusPick(open[0].id);
    }
    const settlements = await Promise.all(
      merges.map(({ section, build }) => sync.resolve(section.id, build(picks))),
    );
    say(saySettlement(settlements, differences.length));
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isWriting = event.target instanceof HTMLTextAreaElement;
    if (step === 0 || isWriting) return;
    event.preventDefault();
    const here = event.target instanceof Element ? event.target.closest('[data-difference]') : null;
    const place = differences.findIndex(({ id }) => id === here?.getAttribute('data-difference'));
    const next = place < 0 ? (open[0] ?? differences[0]) : differences[place + step];
    if (next) focusPick(next.id);
  }

  return (
    <main className="main" ref={main} tabIndex={-1} onKeyDown={onKeyDown}>
      <Banner kind="note" say={sayConflicts(merges.map(({ section }) => section))}>
        两个版本都已留存，怎样选都不会丢。
      </Banner>
      <div className="body body--flush cf">
        <ConflictTable merges={merges} picks={picks} onPick={pick} viewerName={viewerName} />
        <ConflictResult merges={merges} picks={picks} onPick={pick} />
      </div>
      <div className="foot">
        <Button onClick={() => pickAll('theirs')}>全部用对方的</Button>
        <Button onClick={() => pickAll('mine')}>全部用本机的</Button>
        <Keys hints={KEYS} />
        <span className="grow" />
        <span role="status" className={isAsked && open.length > 0 ? 'c-warn' : 'soft'}>
          {isAsked && open.length > 0
            ? `还有 ${open.length} 处没有选。`
            : `${differences.length} 处中已选 ${differences.length - open.length} 处`}
        </span>
        <Button onClick={onPostpone}>先不合并</Button>
        <Button look="main" onClick={save}>
          保存合并结果
        </Button>
      </div>
    </main>
  );
}

/** Leads to the choice of a difference: the chosen answer, or the first. */
function focusPick(id: string) {
  const group = document.querySelector(`[data-difference="${CSS.escape(id)}"]`);
  const target =
    group?.querySelector<HTMLElement>('input:checked') ?? group?.querySelector<HTMLElement>('input');
  target?.focus({ preventScroll: true });
  target?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}
