import { RefusedFile } from './file-refusals.ts';
import type { ZipFile } from './zip-directory.ts';
import { readEntry } from './zip-entry.ts';

const SMALL = 1_000_000;

/**
 * Which of the many files that are ZIP packages this one is. Throws RefusedFile for those that are known and not read;
 * a package within a package is never opened.
 */
export function zipKind(zip: ZipFile): 'docx' | 'xlsx' {
  const has = (name: string) => zip.entries.has(name);
  const names = [...zip.entries.keys()];
  if (has('OFD.xml')) throw new RefusedFile('ofd');
  if (has('mimetype') && has('content.xml')) throw new RefusedFile('openDocument');
  if (!has('[Content_Types].xml')) throw new RefusedFile('archive');
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (names.some((name) => name.startsWith('ppt/'))) throw new RefusedFile('slides');
  if (names.some((name) => name.endsWith('vbaProject.bin')) || hasMacroType(zip))
    throw new RefusedFile('macros');
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  throw new RefusedFile('unknown');
}

/** A .docm says so in the type of its main part, whether or not a macro is left in it. */
function hasMacroType(zip: ZipFile): boolean {
  const types = readEntry(zip, '[Content_Types].xml') ?? new Uint8Array();
  return /macroEnabled/u.test(new TextDecoder().decode(types.subarray(0, SMALL)));
}
