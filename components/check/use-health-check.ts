'use client';

import { useDeferredValue, useMemo } from 'react';
import { useDeskState } from '#components/desk/desk-context.tsx';
import { type HealthCheck, healthCheck } from '#lib/checks/health-check.ts';

/** The check of the report on the desk. It follows what is typed, but never holds up a key. */
export function useHealthCheck(): HealthCheck {
  const report = useDeferredValue(useDeskState((state) => state.report));
  return useMemo(() => healthCheck(report), [report]);
}
