import { createHash } from 'node:crypto';
import { answerJson, answerSave, refuse } from '#app/request/answer.ts';
import { readBody } from '#app/request/read-body.ts';
import { isSameOrigin } from '#app/request/same-origin.ts';
import { currentViewer } from '#app/viewer.ts';
import { findReport } from '#db/reports.ts';
import { readSections, writeSection } from '#db/sections.ts';
import { LARGEST_BODY } from '#lib/drafts/wire.ts';
import { cleanContent } from '#lib/report/clean.ts';
import { sectionSchema } from '#lib/report/content-schema.ts';
import { formatById } from '#lib/template/registry.ts';
import { authorize, isOpenFor } from '#lib/workflow/policy.ts';
import { readSave } from './save-request.ts';

type Context = { readonly params: Promise<{ readonly reportId: string; readonly sectionId: string }> };

/** Saves one section of a draft: lib/drafts/wire.ts. Findings never stop a save; only shape and permission do. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { reportId, sectionId } = await params;
  if (!isSameOrigin(request)) return refuse('forbidden');

  const body = await readBody(request, LARGEST_BODY);
  if (!body) return refuse('tooLarge');

  const viewer = await currentViewer();
  const save = readSave(request.headers, body);
  if (typeof save === 'string') return refuse(save);

  const report = await findReport(viewer, reportId);
  const section = report && formatById(report.templateId)?.sections.find(({ id }) => id === sectionId);
  if (!section) return refuse('notFound');

  const permit = authorize(viewer, 'edit', report);
  if (!permit)
    return isOpenFor('edit', report.status) ? refuse('forbidden') : answerSave({ outcome: 'closed' });

  const typed = sectionSchema(section).safeParse(save.content);
  if (!typed.success) return refuse('malformed');

  const { content, removed } = cleanContent(typed.data);
  const { baseRevision, key } = save;
  const digest = createHash('sha256')
    .update(`${reportId}/${sectionId}/${baseRevision}\n`)
    .update(body)
    .digest('hex');
  const written = await writeSection(permit, {
    sectionId,
    baseRevision,
    content,
    key,
    digest,
    at: Date.now(),
  });
  return answerSave(written.outcome === 'saved' ? { ...written, content, removed } : written);
}

/** The section as it is stored: a `StoredSection`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { reportId, sectionId } = await params;
  const sections = await readSections(await currentViewer(), reportId);
  const section = Object.hasOwn(sections, sectionId) ? sections[sectionId] : undefined;
  return section ? answerJson(section) : refuse('notFound');
}
