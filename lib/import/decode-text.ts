import { RefusedFile } from './file-refusals.ts';

/** A text and what the clerk should know of how it was read; '' for UTF-8. */
export type Decoded = { readonly text: string; readonly notice: string };

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file without a declared encoding: byte order mark, strict UTF-8, UTF-16 told by its zero bytes, then the
 * two Chinese encodings told apart by their second bytes. A text is read whole or refused: never mojibake (reliability.md
 * §8). Throws RefusedFile `encoding`, or `unknown` where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encodings = marked ? [marked[0]] : ['utf-8', ...likelyEncodings(bytes)];
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding);
    if (text === undefined) continue;
    if (text.includes('\0')) throw new RefusedFile('unknown');
    return { text, notice: encoding === 'utf-8' ? '' : sayEncoding(encoding) };
  }
  throw new RefusedFile(bytes.includes(0) ? 'unknown' : 'encoding');
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * Spaces, digits and line ends have a zero byte in UTF-16, always on the same side; other encodings have none. GB2312
 * characters have a second byte above A0, while half of those of Big5 lie below 7F.
 */
function likelyEncodings(bytes: Uint8Array): readonly string[] {
  const zeros = [0, 0];
  let pairs = 0;
  let low = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    if (byte < 0x81) continue;
    const second = bytes[at + 1] ?? 0;
    pairs += 1;
    if (second >= 0x40 && second < 0x7f) low += 1;
    // The pair is done, but its second byte may have to be counted as a zero.
    if (second !== 0) at += 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) return odd > even ? ['utf-16le'] : ['utf-16be'];
  return low * 5 > pairs ? ['big5', 'gb18030'] : ['gb18030'];
}

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  gb18030: '国标码（GB18030）',
  big5: '繁体中文的大五码',
  'utf-16le': 'UTF-16 编码',
  'utf-16be': 'UTF-16 编码',
};

function sayEncoding(encoding: string): string {
  return `文件不是 UTF-8 编码，已按${ENCODING_NAMES[encoding] ?? encoding}读取。文字若有错乱，请用记事本另存为 UTF-8 编码再导入。`;
}
