import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '#lib/checks/finding.ts';
import { LARGEST_IMPORT } from '#lib/drafts/import-wire.ts';
import { importFindings, importNotices } from '#lib/import/import-findings.ts';
import { importedAgency, importedReport } from '#lib/import/imported-report.ts';
import { readFile as readContent } from '#lib/import/read-file.ts';
import { recognise } from '#lib/import/recognise.ts';
import type { Source } from '#lib/import/source.ts';
import { sayRemoved } from '#lib/report/clean.ts';
import type { Report } from '#lib/report/report.ts';
import { sayFailure } from './say-failure.ts';

/** A report out of a file, with what its original says beside the template. */
export type ReadReport = {
  readonly report: Report;
  /** ms since 1970. */
  readonly modified: number;
  /** What was taken out or left out, as sentences. */
  readonly notices: readonly string[];
  /** What the original breaks that the imported report no longer shows: a heading, a cell that is no figure. */
  readonly findings: readonly Finding[];
  /** Lines that found no place, as they stand in the file. */
  readonly unplaced: readonly string[];
};

/** What became of a file: a report, or sentences that say why not. */
export type ReadFile = ReadReport | { readonly problems: readonly string[] };

/** Reads a report file of any kind that can be imported; whatever stands in the way is said in sentences, never thrown. */
export async function readReport(path: string): Promise<ReadFile> {
  try {
    const { size, mtimeMs } = await stat(path);
    if (size > LARGEST_IMPORT) return { problems: ['文件超过 20 MB，不是年报文件。'] };
    const reading = await readContent(await readFile(path), basename(path));
    const modified = Math.floor(mtimeMs);
    switch (reading.kind) {
      case 'refused':
        return { problems: [reading.say] };
      case 'report': {
        const { report, removed } = reading;
        const notices = removed > 0 ? [sayRemoved(removed)] : [];
        return { report, modified, notices, findings: [], unplaced: [] };
      }
      case 'read':
        return readSource(reading.source, modified);
      default:
        return reading satisfies never;
    }
  } catch (error) {
    return { problems: [sayFailure(error)] };
  }
}

function readSource(source: Source, modified: number): ReadFile {
  const recognised = recognise(source);
  const report = importedReport(recognised, importedAgency(recognised));
  if (!report) return { problems: ['没有认出是哪一年的政府信息公开工作年度报告，请核对文件。'] };
  return {
    report,
    modified,
    notices: [...recognised.leftOut, ...importNotices(recognised)],
    findings: importFindings(recognised),
    unplaced: recognised.unplaced.map(({ text }) => text),
  };
}
