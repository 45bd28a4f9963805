'use client';

import { type MouseEvent, useEffect, useState } from 'react';
import { useDesk, useSaveState } from '#components/desk/desk-context.tsx';
import type { SaveState } from '#lib/drafts/save-state.ts';

/**
 * A file is never older than the screen: a click on a download waits until everything typed is on the server.
 * `say` tells why nothing has come yet; null when nothing is awaited.
 */
export function useDownload(): {
  say: string | null;
  onDownload: (event: MouseEvent<HTMLAnchorElement>) => void;
} {
  const { sync } = useDesk();
  const saving = useSaveState();
  const [awaited, setAwaited] = useState<HTMLAnchorElement | null>(null);
  const isSaved = saving.kind === 'saved';

  useEffect(() => {
    if (!awaited || !isSaved) return;
    setAwaited(null);
    // The same click again, now that it may go through.
    awaited.click();
  }, [awaited, isSaved]);

  return {
    say: awaited ? sayWaiting(saving) : null,
    onDownload: (event) => {
      if (sync.state().kind === 'saved') return setAwaited(null);
      event.preventDefault();
      setAwaited(event.currentTarget);
      sync.retry();
    },
  };
}

function sayWaiting(state: SaveState): string {
  switch (state.kind) {
    case 'offline':
      return '连不上服务器，现在不能下载。恢复后自动开始下载。';
    case 'failed':
      return `没有保存：${state.reason}。保存后自动开始下载。`;
    case 'conflict':
      return '有冲突，请先选定，选定后自动开始下载。';
    case 'saved':
    case 'unsaved':
    case 'saving':
      return '正在保存，保存后开始下载。';
    default:
      return state satisfies never;
  }
}
