import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';
import { RefusedFile } from './file-refusals.ts';
import type { ZipFile } from './zip-directory.ts';

/** One part of a report takes a few megabytes; what says more is not unpacked though its package may hold it. */
const LARGEST_PART = 50 * 1024 * 1024;

/**
 * The bytes of one entry, undefined where the package has none of that name. Never more than the directory promised is
 * unpacked. Throws RefusedFile: `tooMuch` for a part that is or becomes too large, `damaged` for broken data or sum.
 */
export function readEntry(zip: ZipFile, name: string): Uint8Array | undefined {
  const entry = zip.entries.get(name);
  if (!entry) return undefined;
  if (entry.unpacked > LARGEST_PART) throw new RefusedFile('tooMuch');
  const packed = zip.bytes.subarray(entry.start, entry.start + entry.packed);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry.unpacked);
  if (bytes.length !== entry.unpacked || crc32(bytes) !== entry.crc) throw new RefusedFile('damaged');
  return bytes;
}

function inflate(packed: Uint8Array, unpacked: number): Uint8Array {
  try {
    // Node refuses a limit of zero, so an entry that promises nothing may give one byte and fail by its length.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new RefusedFile('unsafe');
    if (typeof code === 'string' && code.startsWith('Z_')) throw new RefusedFile('damaged');
    throw error;
  }
}
