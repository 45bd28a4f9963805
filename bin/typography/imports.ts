import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { readFile as readReportFile } from '#lib/import/read-file.ts';
import { recognise } from '#lib/import/recognise.ts';
import type { ReportContent } from '#lib/report/content.ts';
import type { Report } from '#lib/report/report.ts';
import type { Verdict } from './checks.ts';
import { run } from './tools.ts';

/** The Word file as LibreOffice saves it in other forms, and its PDF, each imported and held against the report it was made of. */
export async function measureImports(
  report: Report,
  docx: string,
  pdf: string,
  folder: string,
): Promise<Verdict[]> {
  const html = await saveAs(docx, 'html', folder);
  const odt = await saveAs(docx, 'odt', folder);
  const again = await saveAs(odt, 'docx', join(folder, 'again'));
  return [
    await measureImport('The PDF', pdf, report),
    await measureImport('The web page LibreOffice saves', html, report),
    await measureImport('The Word file that went through ODT', again, report),
  ];
}

async function measureImport(what: string, path: string, report: Report): Promise<Verdict> {
  const promise = `${what} is imported as the report it was made of`;
  const reading = await readReportFile(await readFile(path), basename(path));
  if (reading.kind !== 'read') return { promise, holds: false, found: 'it is not read' };
  const { year, content, unplaced, undecided } = recognise(reading.source);
  const changed = report.format.sections
    .filter(({ id }) => !isDeepStrictEqual(printed(content)[id], printed(report.content)[id]))
    .map(({ id }) => id);
  return {
    promise,
    holds: changed.length + unplaced.length + undecided.length === 0 && year === report.year,
    found:
      changed.length > 0
        ? `other content in ${changed.join(', ')}`
        : `${unplaced.length} lines without a place, ${undecided.length} cells left open`,
  };
}

/** What a file can hold of the content: everything but the ids of the clerk's own matters. */
function printed(content: ReportContent): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(content).map(([id, section]) => [
      id,
      'items' in section
        ? { ...section, items: section.items.map(({ heading, text }) => ({ heading, text })) }
        : section,
    ]),
  );
}

/** Saves a file in another form with LibreOffice, in the profile of the folder's other files. Returns its path. */
async function saveAs(source: string, form: 'html' | 'odt' | 'docx', folder: string): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', form, '--outdir', folder, source]);
  return join(folder, basename(source).replace(/\.\w+$/u, `.${form}`));
}
