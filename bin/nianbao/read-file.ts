import { readFile, stat } from 'node:fs/promises';
import { readReportJson } from '#lib/export/report-json.ts';
import { sayRemoved } from '#lib/report/clean.ts';
import type { Report } from '#lib/report/report.ts';

/** A report of ours is far smaller; a larger file is something else. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** What became of a file: the report with a notice of what cleaning took out, or sentences that say why not. */
export type ReadFile =
  | { readonly report: Report; readonly modified: number; readonly notice: string }
  | { readonly problems: readonly string[] };

/** Reads a report file; whatever stands in the way is said in sentences, never thrown. `modified` is ms since 1970. */
export async function readReportFile(path: string): Promise<ReadFile> {
  if (!path.toLowerCase().endsWith('.json')) return { problems: ['只能读取 .json 格式的年报文件。'] };
  try {
    const { size, mtimeMs } = await stat(path);
    if (size > LARGEST_FILE) return { problems: ['文件超过 20 MB，不是年报文件。'] };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    const read = readReportJson(text);
    if ('problems' in read) return read;
    return { report: read.report, modified: Math.floor(mtimeMs), notice: sayRemoved(read.removed) };
  } catch (error) {
    return { problems: [sayFailure(error)] };
  }
}

/** Why a file could not be read or written. What has no sentence of its own is a fault of the program and thrown again. */
export function sayFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return '找不到这个文件或它所在的文件夹，请核对名称和位置。';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return '没有读写这个文件的权限。';
    case 'EISDIR':
      return '这是文件夹，不是文件。';
    case 'ENOTDIR':
      return '路径中间有一段不是文件夹，请核对位置。';
    case 'ENOSPC':
      return '磁盘已满，请清理后重试。';
    case 'ENAMETOOLONG':
      return '文件名太长，请改短。';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return '文件不是 UTF-8 编码，请另存为 UTF-8 后重试。';
    default:
      throw error;
  }
}
