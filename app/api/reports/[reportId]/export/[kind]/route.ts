import { loadReport } from '#app/load-report.ts';
import { loadWordLists } from '#app/load-word-lists.ts';
import { refuse } from '#app/request/answer.ts';
import { currentViewer } from '#app/viewer.ts';
import { isReady } from '#lib/checks/report.ts';
import { readWhole } from '#lib/checks/whole-report.ts';
import { newestSave, reportOf } from '#lib/drafts/stored-report.ts';
import { buildDocument } from '#lib/export/document.ts';
import { exportFiles, isExportKind } from '#lib/export/export-files.ts';
import { contentDisposition, reportFileName } from '#lib/export/file-name.ts';

type Context = { readonly params: Promise<{ readonly reportId: string; readonly kind: string }> };

/**
 * The report as a file: docx, html, fragment, tables or json; `?inline=1` shows it instead of downloading it. It is read in one
 * moment, so no export is half of one save and half of the next.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { reportId, kind } = await params;
  if (!isExportKind(kind)) return refuse('notFound');
  const stored = await loadReport(await currentViewer(), reportId);
  if (!stored) return refuse('notFound');

  const report = reportOf(stored);
  const lists = await loadWordLists();
  const document = buildDocument(report, !isReady(readWhole(report, { lists }).findings));
  const { extension, mediaType, part, write } = exportFiles[kind];
  const file = await write({ report, document, created: newestSave(stored) ?? stored.createdAt });

  const isInline = new URL(request.url).searchParams.get('inline') === '1';
  return new Response(file, {
    headers: {
      'content-type': mediaType,
      'content-disposition': isInline
        ? 'inline'
        : contentDisposition(reportFileName(document, extension, part)),
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
