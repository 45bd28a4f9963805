/** The files a report can be had as. */
export type ExportKind = 'docx' | 'html' | 'fragment' | 'json';

/** Where a file of a report is downloaded. */
export function exportAddress(reportId: string, kind: ExportKind): string {
  return `/api/reports/${reportId}/export/${kind}`;
}
