'use client';

import { useDesk } from '#components/desk/desk-context.tsx';
import { useNavigation } from '#components/ui/navigation.tsx';

/** What the address says behind the report: a section's id, `export`, or nothing for the overview. */
export function usePageInHand(): string {
  const { reportId } = useDesk();
  const { path } = useNavigation();
  return path.slice(`/reports/${reportId}`.length).replace(/^\//u, '');
}
