import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { isReady } from '#lib/checks/report.ts';
import { readWhole } from '#lib/checks/whole-report.ts';
import { buildDocument } from '#lib/export/document.ts';
import { exportFileFor, exportFiles } from '#lib/export/export-files.ts';
import { readLists } from './read-lists.ts';
import { readReport } from './read-report.ts';
import { sayFailure } from './say-failure.ts';

/** convert IN OUT: writes the report in the form that OUT ends in. Exit code 0, or 2 with the reason on stderr. */
export async function convert(paths: readonly string[]): Promise<number> {
  const [from, to, ...others] = paths;
  if (from === undefined || to === undefined || others.length > 0) {
    return refuse('convert 后面写两个文件：先写输入的年报文件，再写输出的文件。');
  }
  const file = exportFileFor(to);
  if (!file) {
    return refuse(
      `${to}：不能写成这种格式。输出文件的扩展名可以是 .docx、.html、.fragment.html、.xlsx 或 .json。`,
    );
  }
  const read = await readReport(from);
  if ('problems' in read) return refuse(...read.problems.map((problem) => `${from}：${problem}`));
  for (const notice of read.notices) process.stderr.write(`${from}：${notice}\n`);
  for (const { message } of read.findings) process.stderr.write(`${from}：${message}\n`);
  for (const text of read.unplaced) process.stderr.write(`${from}：这一行没有归入：${text}\n`);

  const unfinished = !isReady(readWhole(read.report, { lists: await readLists() }).findings);
  const document = buildDocument(read.report, unfinished);
  const bytes = await file.write({ report: read.report, document, created: read.modified });
  try {
    await replaceFile(to, bytes);
  } catch (error) {
    return refuse(`${to}：${sayFailure(error)}`);
  }
  const draft = unfinished && file !== exportFiles.json ? '还有须改正或没有填的内容，已标“未定稿”。' : '';
  process.stdout.write(`已写出 ${to}。${draft}\n`);
  return 0;
}

/** Writes beside the file and renames, so that whoever reads it finds the old one or the new one, whole. */
async function replaceFile(path: string, bytes: string | Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function refuse(...sentences: readonly string[]): 2 {
  process.stderr.write(`${sentences.join('\n')}\n`);
  return 2;
}
