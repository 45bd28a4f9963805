import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { joinWordLists, readWordList, type WordList } from '#lib/checks/wording/read-word-list.ts';
import { WORD_FILES, type WordFileName } from '#lib/checks/wording/word-entry.ts';
import type { WordLists } from '#lib/checks/wording/word-lists.ts';
import { decodeText } from '#lib/import/decode-text.ts';
import { RefusedFile } from '#lib/import/file-refusals.ts';

/** Bytes of one list, of which a page fetches the whole; the product's own are some kilobytes. */
const LARGEST_LIST = 1024 * 1024;

/** The lists as rules read them, and what could not be read of their files, in sentences. */
type ReadLists = { readonly lists: WordLists; readonly problems: readonly string[] };

/**
 * The lists of words in these folders, later ones over earlier ones: the product's own, then the agency's in the data
 * folder. A file that is not there is empty; one that cannot be read is told and passed over, so that a slip in a list
 * never stops a report from being checked.
 */
export async function readWordLists(folders: readonly string[]): Promise<ReadLists> {
  const files = await Promise.all(
    folders.flatMap((folder) => WORD_FILES.map((name) => readList(name, join(folder, name)))),
  );
  return {
    lists: joinWordLists(files.flatMap(({ list }) => (list ? [list] : []))),
    problems: files.flatMap(({ problems }) => problems),
  };
}

/** The folders of the lists, for the folder of the project and the folder of the data. */
export function wordFolders(project: string, data: string): readonly string[] {
  return [join(project, 'words'), join(data, 'words')];
}

type ReadFile = { readonly list?: WordList; readonly problems: readonly string[] };

async function readList(name: WordFileName, path: string): Promise<ReadFile> {
  try {
    const file = await stat(path);
    if (!file.isFile() || file.size > LARGEST_LIST) {
      return { problems: [`${path}：不是文件，或者超过 ${LARGEST_LIST / 1024 / 1024} MB，没有使用。`] };
    }
    const list = readWordList({ name, text: decodeText(await readFile(path)).text });
    return { list, problems: list.problems.map(({ line, message }) => `${path} 第 ${line} 行：${message}`) };
  } catch (error) {
    if (isMissing(error)) return { problems: [] };
    return {
      problems: [`${path}：${error instanceof RefusedFile ? '不是纯文本文件' : '读不出来'}，没有使用。`],
    };
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
