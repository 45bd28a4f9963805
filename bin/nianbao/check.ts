import { type Finding, standsInTheWay } from '#lib/checks/finding.ts';
import { checkReport } from '#lib/checks/report.ts';
import { figuresOf } from '#lib/report/figures.ts';
import { type Report, reportTitle } from '#lib/report/report.ts';
import { tableSections } from '#lib/template/cells.ts';
import type { Weight } from '#lib/template/vocabulary.ts';
import { readReportFile } from './read-file.ts';

const WEIGHT_NAMES: Readonly<Record<Weight, string>> = { blocks: '须改正', warns: '需说明', advises: '建议' };
const WEIGHTS: readonly Weight[] = ['blocks', 'warns', 'advises'];

type Checked = { readonly file: string; readonly report: Report; readonly findings: readonly Finding[] };

/** check FILE… [--json]: exit code 0 nothing blocks, 1 something blocks, 2 a file could not be read; the others are checked all the same. */
export async function checkFiles(words: readonly string[]): Promise<number> {
  const asJson = words.includes('--json');
  const files = words.filter((word) => word !== '--json');
  const unknown = files.find((word) => word.startsWith('--'));
  if (unknown !== undefined || files.length === 0) {
    process.stderr.write(
      unknown ? `不认识的选项“${unknown}”，只有 --json。\n` : 'check 后面写要核对的 .json 文件。\n',
    );
    return 2;
  }
  const checked: Checked[] = [];
  for (const file of files) {
    const read = await readReportFile(file);
    if ('problems' in read) {
      process.stderr.write(`${read.problems.map((problem) => `${file}：${problem}`).join('\n')}\n`);
      continue;
    }
    if (read.notice) process.stderr.write(`${file}：${read.notice}\n`);
    checked.push({ file, report: read.report, findings: checkReport(read.report) });
  }
  process.stdout.write(
    asJson ? `${JSON.stringify(checked.map(asData), null, 2)}\n` : checked.map(asText).join(''),
  );
  if (checked.length < files.length) return 2;
  return checked.some(({ findings }) => findings.some(standsInTheWay)) ? 1 : 0;
}

/** What a program reads. `agency` is the name in the title; `unplaced` is for texts of imported files, and these have none. */
function asData({ file, report, findings }: Checked) {
  return {
    file,
    agency: report.agency.titleName,
    year: report.year,
    tables: Object.fromEntries(
      tableSections(report.format).map((section) => [section.id, figuresOf(report, section)]),
    ),
    findings: findings.map(({ rule, weight, section, message, cells }) => ({
      rule,
      weight,
      section,
      message,
      cells: cells.map(({ table, row, column }) => ({ table, row, column })),
    })),
    unplaced: [],
  };
}

/** What a person reads: one line for the file, one for each finding. */
function asText({ file, report, findings }: Checked): string {
  const counts = WEIGHTS.flatMap((weight) => {
    const count = findings.filter((finding) => finding.weight === weight).length;
    return count > 0 ? [`${WEIGHT_NAMES[weight]} ${count} 处`] : [];
  });
  const summary = `${file}：${reportTitle(report)}，${counts.length > 0 ? counts.join('，') : '没有发现问题'}。`;
  const lines = findings.map(({ rule, weight, message }) => `  ${WEIGHT_NAMES[weight]}  ${rule}  ${message}`);
  return `${[summary, ...lines].join('\n')}\n`;
}
