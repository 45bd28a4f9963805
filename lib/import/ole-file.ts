import type { FileRefusal } from './file-refusals.ts';

const START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of streams that tell one compound file from another, the telling one first. */
const STREAMS: readonly (readonly [reason: FileRefusal, stream: string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['oldWord', 'WordDocument'],
  ['oldExcel', 'Workbook'],
  ['slides', 'PowerPoint Document'],
];

/**
 * What a compound file (the container of Office before 2007, and of every Office file with a password) is, as the reason
 * to refuse it; undefined for any other file. The directory names its streams in UTF-16, so the names are searched for
 * and the container is never parsed.
 */
export function oleRefusal(bytes: Uint8Array, extension: string): FileRefusal | undefined {
  if (!START.every((byte, at) => bytes[at] === byte)) return undefined;
  const text = new TextDecoder('latin1').decode(bytes);
  const found = STREAMS.find(([, stream]) => text.includes([...stream].join('\0')))?.[0];
  if (found === 'encrypted') return found;
  if (extension === 'wps') return 'wps';
  return found ?? 'oldWord';
}
