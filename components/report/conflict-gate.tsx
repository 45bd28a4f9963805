'use client';

import type { ReactNode } from 'react';

export function ConflictGate({ children }: { viewerName: string; children: ReactNode }) {
  return children;
}
