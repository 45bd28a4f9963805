import type { ExportKind } from '#lib/report/export-address.ts';
import type { Report } from '#lib/report/report.ts';
import type { ReportDocument } from './document.ts';
import { writeHtmlFragment } from './html-fragment.ts';
import { portalOf } from './html-head.ts';
import { writeHtmlPage } from './html-page.ts';
import { writeReportJson } from './report-json.ts';

type Source = {
  readonly report: Report;
  readonly document: ReportDocument;
  /** ms since 1970; the same report and time give the same bytes. */
  readonly created: number;
};

/** One kind of file: what its name ends in, what a browser is told of it, and how it is written. */
export type ExportFile = {
  /** Without the point in front. */
  readonly extension: string;
  readonly mediaType: string;
  /** What its name says it has of the report; absent where it has all. */
  readonly part?: string;
  readonly write: (source: Source) => Promise<Uint8Array<ArrayBuffer> | string> | string;
};

/** Every file a report can be had as. The writers of Word and Excel files are loaded when they are first wanted: they are by far the largest. */
export const exportFiles: Readonly<Record<ExportKind, ExportFile>> = {
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async ({ document, created }) => (await import('./docx.ts')).writeDocx(document, { created }),
  },
  html: {
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    write: ({ document, report }) => writeHtmlPage(document, portalOf(report.agency)),
  },
  fragment: {
    extension: 'fragment.html',
    mediaType: 'text/html; charset=utf-8',
    write: ({ document }) => writeHtmlFragment(document),
  },
  tables: {
    extension: 'xlsx',
    part: '表格',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async ({ document }) => (await import('./xlsx.ts')).writeXlsx(document),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    write: ({ report }) => writeReportJson(report),
  },
};

/** Whether an address names one of them. */
export function isExportKind(kind: string): kind is ExportKind {
  return Object.hasOwn(exportFiles, kind);
}

/** The file that a name asks for by its ending, whatever its case; undefined where none has that ending. */
export function exportFileFor(name: string): ExportFile | undefined {
  return Object.values(exportFiles)
    .sort((one, other) => other.extension.length - one.extension.length)
    .find(({ extension }) => name.toLowerCase().endsWith(`.${extension}`));
}
