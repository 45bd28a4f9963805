import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWhole } from '#lib/checks/whole-report.ts';
import { buildDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { readReportJson, writeReportJson } from '#lib/export/report-json.ts';
import type { Report } from '#lib/report/report.ts';
import { nianbao } from '#lib/testing/run-command.ts';
import { sampleReport } from '#lib/testing/sample-report.ts';
import type { Line } from './table.ts';

const FILES = 1000;
const WORD_FILES = 200;

/** `nianbao check` over a folder as an office that collects reports runs it: the real command, its start included. */
export async function benchCheckFiles(): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const [data, word] = [join(folder, 'data'), join(folder, 'word')].map((path) => mkdtempSync(path));
  if (!data || !word) throw new Error('no folder for the bench');
  try {
    const reports = Array.from({ length: FILES }, (_, at) => reportOf(at));
    for (const [at, report] of reports.entries())
      writeFileSync(join(data, `${at}.json`), writeReportJson(report));
    for (const [at, report] of reports.slice(0, WORD_FILES).entries())
      writeFileSync(join(word, `${at}.docx`), await writeDocx(buildDocument(report, false), { created: 0 }));
    const alone = oneAfterTheOther(reports.slice(0, WORD_FILES));
    return [
      {
        what: `check of ${FILES} data files, files per second`,
        figure: await perSecond(data, FILES),
        baseline: `one process, reading and checking alone ${alone}`,
      },
      {
        what: `check of ${WORD_FILES} Word files, files per second`,
        figure: await perSecond(word, WORD_FILES),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function perSecond(folder: string, files: number): Promise<string> {
  const from = performance.now();
  const { code, stdout } = await nianbao('check', folder);
  if (code === 2 || !stdout.includes(`共 ${files} 份`))
    throw new Error('the command did not check every file');
  return rate(files, performance.now() - from);
}

function oneAfterTheOther(reports: readonly Report[]): string {
  const texts = reports.map(writeReportJson);
  const from = performance.now();
  for (const text of texts) {
    const read = readReportJson(text);
    if ('report' in read) readWhole(read.report);
  }
  return rate(reports.length, performance.now() - from);
}

function rate(files: number, took: number): string {
  return `${Math.round((files * 1000) / took)}/s in ${(took / 1000).toFixed(1)} s`;
}

/** A thousand offices, each with a name and a figure of its own. */
function reportOf(at: number): Report {
  const report = sampleReport();
  const name = `清河市第${at + 1}办公室`;
  const general = report.content.general;
  if (!general || !('texts' in general)) throw new Error('the sample has no prose');
  const letters = { supervision: `全年办理来信${at + 10}件。` };
  return {
    ...report,
    agency: { ...report.agency, name, titleName: name },
    content: { ...report.content, general: { texts: { ...general.texts, ...letters } } },
  };
}
