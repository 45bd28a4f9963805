'use client';

import { useDeferredValue, useMemo } from 'react';
import { useDeskState } from '#components/desk/desk-context.tsx';
import { useWordLists } from '#components/words/word-lists.ts';
import { type HealthCheck, healthCheck } from '#lib/checks/health-check.ts';

/** The check of the report on the desk. It follows what is typed, but never holds up a key. */
export function useHealthCheck(): HealthCheck {
  const report = useDeferredValue(useDeskState((state) => state.report));
  const lists = useWordLists();
  return useMemo(() => healthCheck(report, { lists }), [report, lists]);
}
