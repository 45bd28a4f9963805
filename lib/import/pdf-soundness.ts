import { inflateSync } from 'node:zlib';

/** Bytes. Larger parts are fonts and pictures: whether they are whole matters less than the memory it takes to see. */
const LARGEST_PART = 16 * 1024 * 1024;

/**
 * How many compressed parts of a file do not unpack to what was packed, by their own checksum (RFC 1950). The library
 * reads such a part as far as it goes and says nothing, so that a page may lose its end. A file whose parts are
 * encrypted cannot be looked at: 0.
 */
export function countDamagedParts(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(bytes);
  if (/\/Encrypt\b/u.test(text)) return 0;
  let damaged = 0;
  for (const found of text.matchAll(/>>\s*stream\r?\n/gu)) {
    const head = text.slice(Math.max(0, text.lastIndexOf('obj', found.index)), found.index);
    if (!/\/Filter\s*\[?\s*\/FlateDecode/u.test(head)) continue;
    const from = found.index + found[0].length;
    const length = /\/Length\s+(\d+)\b(?!\s+\d+\s+R)/u.exec(head)?.[1];
    const to = length === undefined ? text.indexOf('endstream', from) : from + Number(length);
    if (!isWhole(bytes.subarray(from, to === -1 ? bytes.length : to))) damaged += 1;
  }
  return damaged;
}

function isWhole(packed: Uint8Array): boolean {
  try {
    inflateSync(packed, { maxOutputLength: LARGEST_PART });
    return true;
  } catch (error) {
    return error instanceof RangeError;
  }
}
