import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sayFailure } from './say-failure.ts';

/** Endings under which reports are looked for in a folder; a file that is named itself is always tried. */
const ENDINGS = /\.(?:json|docx|html?|pdf|txt|md|markdown)$/iu;

/** What office programs and systems leave beside a file: ~$年报.docx, .DS_Store. */
const LEFTOVER = /(?:^|[/\\])(?:~\$|\.)/u;

/** The files that words name, folders opened to their very bottom; what could not be opened, with why. */
export type FoundFiles = {
  readonly files: readonly string[];
  readonly problems: readonly { readonly file: string; readonly say: string }[];
};

/** Files in the order they are named, those of a folder in the order of their names. */
export async function findFiles(words: readonly string[]): Promise<FoundFiles> {
  const files: string[] = [];
  const problems: { file: string; say: string }[] = [];
  for (const word of words) {
    try {
      const found = await stat(word);
      if (!found.isDirectory()) {
        files.push(word);
        continue;
      }
      const names = (await readdir(word, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
        .map((entry) => join(entry.path, entry.name))
        .filter((path) => !LEFTOVER.test(path.slice(word.length)))
        .sort((one, other) => one.localeCompare(other, 'zh'));
      if (names.length === 0) problems.push({ file: word, say: '这个文件夹里没有可以核对的年报文件。' });
      files.push(...names);
    } catch (error) {
      problems.push({ file: word, say: sayFailure(error) });
    }
  }
  return { files, problems };
}
