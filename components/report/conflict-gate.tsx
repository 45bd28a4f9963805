'use client';

import type { ReactNode } from 'react';

export function ConflictGate({ children }: { children: ReactNode }) {
  return children;
}
