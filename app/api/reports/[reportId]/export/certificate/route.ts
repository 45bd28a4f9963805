import { createHash } from 'node:crypto';
import { loadReport } from '#app/load-report.ts';
import { loadWordLists } from '#app/load-word-lists.ts';
import { refuse } from '#app/request/answer.ts';
import { currentViewer } from '#app/viewer.ts';
import { healthCheck } from '#lib/checks/health-check.ts';
import { reportOf } from '#lib/drafts/stored-report.ts';
import { buildCertificate } from '#lib/export/certificate.ts';
import { writeCertificatePage } from '#lib/export/certificate-html.ts';
import { writeCertificateJson } from '#lib/export/certificate-json.ts';
import { buildDocument } from '#lib/export/document.ts';
import { contentDisposition, reportFileName } from '#lib/export/file-name.ts';
import { writeReportJson } from '#lib/export/report-json.ts';

type Context = { readonly params: Promise<{ readonly reportId: string }> };

/** The record of the check before publication, made of what is stored now; `?as=json` for programs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { reportId } = await params;
  const stored = await loadReport(await currentViewer(), reportId);
  if (!stored) return refuse('notFound');

  const report = reportOf(stored);
  const lists = await loadWordLists();
  const check = healthCheck(report, { lists });
  const digest = createHash('sha256').update(writeReportJson(report)).digest('hex');
  const head = { checkedAt: Date.now(), digest };
  const isJson = new URL(request.url).searchParams.get('as') === 'json';

  const document = buildDocument(report, check.counts.blocks > 0);
  const named = { ...document, fullTitle: `${document.fullTitle}公开前体检` };
  return new Response(
    isJson
      ? writeCertificateJson(report, head, check)
      : writeCertificatePage(buildCertificate(report, head, check)),
    {
      headers: {
        'content-type': `${isJson ? 'application/json' : 'text/html'}; charset=utf-8`,
        'content-disposition': contentDisposition(reportFileName(named, isJson ? 'json' : 'html')),
        'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    },
  );
}
