import { parseArgs } from 'node:util';
import { withAlike } from './among-files.ts';
import type { CheckJob, SentLastYear } from './check-file.ts';
import { checkInThreads } from './check-pool.ts';
import { asData, asText, type CheckedFile, isBlocked, sayTotal } from './checked-file.ts';
import { findFiles } from './find-files.ts';
import { openProgress } from './progress.ts';
import { readLists } from './read-lists.ts';

/** So few data files are checked sooner than a thread is started. */
const FEW = 4;

const USAGE = 'check 后面写要核对的文件或文件夹。';

/**
 * check FILE… [--last-year FILE] [--json]: files and folders of any kind that can be imported. Exit code 0 nothing blocks,
 * 1 something blocks, 2 a file could not be read; the others are checked all the same.
 */
export async function checkFiles(words: readonly string[]): Promise<number> {
  const asked = readWords(words);
  if (typeof asked === 'string') return refuse(asked);
  const lastYear = asked.lastYear === undefined ? null : await readLastYear(asked.lastYear);
  if (typeof lastYear === 'string') return refuse(`${asked.lastYear}：${lastYear}`);

  const { files, problems } = await findFiles(asked.files);
  for (const { file, say } of problems) process.stderr.write(`${file}：${say}\n`);
  const lists = await readLists();
  const results = withAlike(await checkAll(files.map((file) => ({ file, lastYear, lists }))));

  for (const result of results) {
    const said = result.kind === 'checked' ? result.notices : result.problems;
    for (const say of said) process.stderr.write(`${result.file}：${say}\n`);
  }
  const checked = results.filter((result) => result.kind === 'checked');
  if (lastYear !== null && !checked.some(({ isCompared }) => isCompared))
    process.stderr.write(`${asked.lastYear}：${sayUnused(lastYear)}\n`);
  if (asked.json) process.stdout.write(`${JSON.stringify(checked.map(asData), null, 2)}\n`);
  else {
    for (const each of checked) process.stdout.write(asText(each));
    if (results.length > 1) process.stdout.write(`${sayTotal(results)}\n`);
  }
  if (problems.length > 0 || checked.length < results.length) return 2;
  return checked.some(isBlocked) ? 1 : 0;
}

async function checkAll(jobs: readonly CheckJob[]): Promise<readonly CheckedFile[]> {
  const isQuick = jobs.length <= FEW && jobs.every(({ file }) => file.toLowerCase().endsWith('.json'));
  if (isQuick) return Promise.all(jobs.map((await import('./check-file.ts')).checkFile));
  const progress = openProgress(jobs.length);
  try {
    return await checkInThreads(jobs, progress.step);
  } finally {
    progress.close();
  }
}

type Asked = { readonly files: readonly string[]; readonly json: boolean; readonly lastYear?: string };

function readWords(words: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean' }, 'last-year': { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) return USAGE;
    const lastYear = values['last-year'];
    return {
      files: positionals,
      json: values.json ?? false,
      ...(lastYear === undefined ? {} : { lastYear }),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const unknown = words.find((word) => word.startsWith('-') && word !== '--json') ?? '';
    return unknown === '--last-year'
      ? '--last-year 后面写上一年的年报文件。'
      : `不认识的选项“${unknown}”，只有 --last-year 和 --json。`;
  }
}

async function readLastYear(file: string): Promise<SentLastYear | string> {
  const { readReport } = await import('./read-report.ts');
  const read = await readReport(file);
  if ('problems' in read) return read.problems.join('');
  const { year, format, content, agency } = read.report;
  return { year, content, agency: agency.titleName, templateId: format.id };
}

/** What was given to be compared and could not be is said, or silence would look like agreement. */
function sayUnused({ agency, year }: SentLastYear): string {
  return `这是${agency}${year}年的报告，要核对的文件里没有同一机关${year + 1}年的，没有用来比较。`;
}

function refuse(say: string): 2 {
  process.stderr.write(`${say}\n`);
  return 2;
}
