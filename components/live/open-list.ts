'use client';

import { useRef } from 'react';

/** Opens the list of live figures at the caret; null until it has been fetched. */
export type OpenList = { current: (() => void) | null };

/** For a text box with live figures and its button. */
export function useOpenList(): OpenList {
  return useRef<(() => void) | null>(null);
}
