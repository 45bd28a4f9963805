import * as z from 'zod/mini';
import { answerJson, refuse } from '#app/request/answer.ts';
import { readBody } from '#app/request/read-body.ts';
import { readJson } from '#app/request/read-json.ts';
import { isSameOrigin } from '#app/request/same-origin.ts';
import { currentViewer } from '#app/viewer.ts';
import { startReport } from '#db/reports.ts';
import { LARGEST_FILE, type StartAnswer } from '#lib/drafts/start-wire.ts';
import { readReportJson } from '#lib/export/report-json.ts';
import type { ReportContent } from '#lib/report/content.ts';
import { reportingYear } from '#lib/report/dates.ts';
import { formatForYear } from '#lib/template/registry.ts';
import { authorizeAgency } from '#lib/workflow/policy.ts';

const bodySchema = z.union([z.strictObject({ year: z.int() }), z.strictObject({ file: z.string() })]);

type Start = { readonly year: number; readonly content: ReportContent; readonly removed: number };

/** Starts the report of a year, blank or from a data file: lib/drafts/start-wire.ts. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuse('forbidden');

  const body = await readBody(request, LARGEST_FILE);
  if (!body) return refuse('tooLarge');

  const viewer = await currentViewer();
  const read = bodySchema.safeParse(readJson(body));
  if (!read.success) return refuse('malformed');

  const permit = authorizeAgency(viewer, 'startReport', viewer.agencyId);
  if (!permit) return refuse('forbidden');

  const start = 'file' in read.data ? takeOver(read.data.file) : { ...read.data, content: {}, removed: 0 };
  if ('problems' in start) return answer({ outcome: 'unreadable', problems: start.problems }, 422);

  const { year, content, removed } = start;
  const now = Date.now();
  const format = formatForYear(year);
  if (!format || year > reportingYear(now)) return refuse('malformed');

  const started = await startReport(permit, { year, format, content, at: now });
  switch (started.outcome) {
    case 'started':
      return answer({ ...started, removed }, 201);
    case 'exists':
      return answer({ ...started, year }, 409);
    case 'refused':
      return refuse(started.reason);
    default:
      return started satisfies never;
  }
}

function takeOver(file: string): Start | { readonly problems: readonly string[] } {
  const read = readReportJson(file);
  if ('problems' in read) return read;
  const { year, content } = read.report;
  if (year > reportingYear(Date.now())) return { problems: [`${year} 年还没有开始编制，请核对文件的年度。`] };
  return { year, content, removed: read.removed };
}

function answer(body: StartAnswer, status: number): Response {
  return answerJson(body, status);
}
