/** The files a report can be had as. */
export type ExportKind = 'docx' | 'html' | 'fragment' | 'tables' | 'json';

/** Where a file of a report is downloaded. */
export function exportAddress(reportId: string, kind: ExportKind): string {
  return `/api/reports/${reportId}/export/${kind}`;
}

/** Where the record of the check before publication is downloaded, as a page or for programs. */
export function certificateAddress(reportId: string, kind: 'html' | 'json'): string {
  return `/api/reports/${reportId}/export/certificate${kind === 'json' ? '?as=json' : ''}`;
}
