import * as z from 'zod/mini';
import { answerJson, refuse } from '#app/request/answer.ts';
import { readBody } from '#app/request/read-body.ts';
import { readJson } from '#app/request/read-json.ts';
import { isSameOrigin } from '#app/request/same-origin.ts';
import { currentViewer } from '#app/viewer.ts';
import { readYearBefore, startReport } from '#db/reports.ts';
import { LARGEST_FILE, type StartAnswer } from '#lib/drafts/start-wire.ts';
import { lastYearOf } from '#lib/drafts/stored-report.ts';
import { readReportJson } from '#lib/export/report-json.ts';
import { carriedOver } from '#lib/report/carry-over.ts';
import { LONGEST_CELL, type ReportContent } from '#lib/report/content.ts';
import { reportingYear } from '#lib/report/dates.ts';
import { reportOfFewFigures } from '#lib/report/figures-of-last-year.ts';
import { readContent } from '#lib/report/read-content.ts';
import { formatForYear } from '#lib/template/registry.ts';
import { authorizeAgency, type Origin, type Viewer } from '#lib/workflow/policy.ts';

const cell = z.string().check(z.maxLength(LONGEST_CELL));
const bodySchema = z.union([
  z.strictObject({ year: z.int(), from: z.optional(z.literal('lastYear')) }),
  z.strictObject({
    year: z.int(),
    figures: z.record(z.string(), z.record(z.string(), z.record(z.string(), cell))),
  }),
  z.strictObject({ file: z.string() }),
  z.strictObject({ year: z.int(), imported: z.record(z.string(), z.unknown()) }),
]);
type Body = z.infer<typeof bodySchema>;

type Start = {
  readonly year: number;
  readonly content: ReportContent;
  readonly removed: number;
  readonly origin?: Origin;
};

/** Starts the report of a year, blank, from the year before or from a data file: lib/drafts/start-wire.ts. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuse('forbidden');

  const body = await readBody(request, LARGEST_FILE);
  if (!body) return refuse('tooLarge');

  const viewer = await currentViewer();
  const read = bodySchema.safeParse(readJson(body));
  if (!read.success) return refuse('malformed');

  const permit = authorizeAgency(viewer, 'startReport', viewer.agencyId);
  if (!permit) return refuse('forbidden');

  const start = await wanted(read.data, viewer);
  if (!start) return refuse('malformed');
  if ('problems' in start) return answer({ outcome: 'unreadable', problems: start.problems }, 422);

  const { year, content, removed, origin = 'written' } = start;
  const now = Date.now();
  const format = formatForYear(year);
  if (!format || year > reportingYear(now)) return refuse('malformed');

  const started = await startReport(permit, { year, format, content, origin, at: now });
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

/** What was asked for; null where it cannot be carried out. */
async function wanted(
  body: Body,
  viewer: Viewer,
): Promise<Start | { readonly problems: readonly string[] } | null> {
  if ('file' in body) return takeOver(body.file);
  const { year } = body;
  const format = formatForYear(year);
  if (!format) return null;
  if ('imported' in body) {
    const read = readContent(format, body.imported);
    return read && { ...read, year, origin: 'imported' };
  }
  if ('figures' in body) {
    const content = reportOfFewFigures(format, body.figures);
    return content && { year, content, removed: 0, origin: 'typed' };
  }
  const before = body.from === 'lastYear' ? await readYearBefore(viewer, year) : null;
  return { year, content: before ? carriedOver(format, year, lastYearOf(before)) : {}, removed: 0 };
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
