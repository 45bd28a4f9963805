import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { loadReport } from '#app/load-report.ts';
import { currentViewer } from '#app/viewer.ts';
import { RoutedDesk } from './report-desk.tsx';

export default async function ReportLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ reportId: string }>;
}) {
  const viewer = await currentViewer();
  const stored = await loadReport(viewer, (await params).reportId);
  if (!stored) notFound();
  return (
    <RoutedDesk stored={stored} viewer={{ userId: viewer.userId, name: viewer.name }} now={Date.now()}>
      {children}
    </RoutedDesk>
  );
}
