import { answerJson, refuse } from '#app/request/answer.ts';
import { currentViewer } from '#app/viewer.ts';
import { readReport } from '#db/reports.ts';

type Context = { readonly params: Promise<{ readonly reportId: string }> };

/** The whole report from one moment: `{ report: StoredReport }`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const report = await readReport(await currentViewer(), (await params).reportId);
  return report ? answerJson({ report }) : refuse('notFound');
}
