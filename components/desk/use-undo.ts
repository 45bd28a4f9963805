'use client';

import { useDesk } from './desk-context.tsx';
import { undoOnce } from './undo-once.ts';

/** Makes a 撤销 for the act just done: ./undo-once.ts. */
export function useUndo(): () => () => void {
  const handle = useDesk();
  return () => undoOnce(handle);
}
