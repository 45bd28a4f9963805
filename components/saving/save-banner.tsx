'use client';

import { useEffect, useState } from 'react';
import { useDesk, useSaveState } from '#components/desk/desk-context.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import type { SaveState } from '#lib/drafts/save-state.ts';
import { sayRemedy } from '#lib/drafts/trouble.ts';

/** ms. A shorter interruption mends itself before anybody has read a banner. */
const HICCUP = 2000;

/** Says across the sheet that saving does not succeed, why, and what to do: never for a moment's interruption. */
export function SaveBanner() {
  const { sync } = useDesk();
  const state = useSaveState();
  const isTroubled = state.kind === 'offline' || state.kind === 'failed';
  // While a new attempt runs, what was said last stays.
  const [lastSaid, setLastSaid] = useState<SaveState | null>(null);
  if (isTroubled && state !== lastSaid) setLastSaid(state);
  const isOver = state.kind === 'saved' || state.kind === 'conflict';
  const isLasting = useLasting(isTroubled, isOver);
  if (!isLasting || !lastSaid || isOver) return null;

  const retry = (
    <Button small onClick={sync.retry}>
      再试一次
    </Button>
  );
  if (lastSaid.kind === 'offline') {
    return (
      <Banner kind="warn" say="连不上服务器，内容已存在这台电脑上。" action={retry}>
        {sayRemedy('unreachable')}
      </Banner>
    );
  }
  if (lastSaid.kind !== 'failed') return null;
  return (
    <Banner kind="block" say={`没有保存：${lastSaid.reason}。`} action={retry}>
      {lastSaid.trouble === 'nowhere'
        ? '请不要关闭这个页面。可以先把刚写的文字复制到别处。'
        : `${sayRemedy(lastSaid.trouble)}`}
    </Banner>
  );
}

/** True from `HICCUP` after the trouble began until it is over. */
function useLasting(isTroubled: boolean, isOver: boolean): boolean {
  const [isLasting, setLasting] = useState(false);
  if (isOver && isLasting) setLasting(false);
  useEffect(() => {
    if (!isTroubled) return;
    const timer = setTimeout(() => setLasting(true), HICCUP);
    return () => clearTimeout(timer);
  }, [isTroubled]);
  return isLasting;
}
