import type { ReportDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { writeHtmlFragment } from '#lib/export/html-fragment.ts';
import { portalOf } from '#lib/export/html-head.ts';
import { writeHtmlPage } from '#lib/export/html-page.ts';
import { writeReportJson } from '#lib/export/report-json.ts';
import type { Report } from '#lib/report/report.ts';

type Source = {
  readonly report: Report;
  readonly document: ReportDocument;
  /** ms since 1970; the same report and time give the same bytes. */
  readonly created: number;
};

type ExportKind = {
  readonly extension: string;
  readonly type: string;
  readonly write: (source: Source) => Promise<Uint8Array<ArrayBuffer> | string> | string;
};

/** Every file a report can be had as, by the name in its address. */
export const exportKinds = {
  docx: {
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: ({ document, created }) => writeDocx(document, { created }),
  },
  html: {
    extension: 'html',
    type: 'text/html; charset=utf-8',
    write: ({ document, report }) => writeHtmlPage(document, portalOf(report.agency)),
  },
  fragment: {
    extension: 'fragment.html',
    type: 'text/html; charset=utf-8',
    write: ({ document }) => writeHtmlFragment(document),
  },
  json: {
    extension: 'json',
    type: 'application/json; charset=utf-8',
    write: ({ report }) => writeReportJson(report),
  },
} as const satisfies Record<string, ExportKind>;

/** Whether an address names one of them. */
export function isExportKind(kind: string): kind is keyof typeof exportKinds {
  return Object.hasOwn(exportKinds, kind);
}
