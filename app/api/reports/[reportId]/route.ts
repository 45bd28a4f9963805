import { loadReport } from '#app/load-report.ts';
import { answerJson, refuse } from '#app/request/answer.ts';
import { currentViewer } from '#app/viewer.ts';

type Context = { readonly params: Promise<{ readonly reportId: string }> };

/** The whole report from one moment: `{ report: StoredReport }`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const report = await loadReport(await currentViewer(), (await params).reportId);
  return report ? answerJson({ report }) : refuse('notFound');
}
