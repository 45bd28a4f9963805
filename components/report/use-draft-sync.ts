'use client';

import { useState } from 'react';
import type { Desk } from '#lib/drafts/desk.ts';
import type { DraftSync } from '#lib/drafts/draft-sync.ts';
import type { SaveState } from '#lib/drafts/save-state.ts';
import type { StoredReport } from '#lib/drafts/wire.ts';
import type { DeskHandle } from './desk-context.tsx';

export function useDraftSync(_desk: Desk, _stored: StoredReport, _say: DeskHandle['say']): DraftSync {
  const [sync] = useState((): DraftSync => {
    const state: SaveState = { kind: 'unsaved' };
    return {
      state: () => state,
      conflicts: () => [],
      subscribe: () => () => undefined,
      retry: () => undefined,
      resolve: () => undefined,
      stop: () => undefined,
    };
  });
  return sync;
}
