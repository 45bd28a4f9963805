/** An encoding that pages and text files are met in, by the name TextDecoder knows it under. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** GBK and GB2312 are parts of GB18030, and pages that name the part use the whole. */
const NAMES: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
};

/** Browsers look for the declaration in as many bytes; pages with long comments on top go a little beyond. */
const DECLARED_WITHIN = 4096;

/**
 * The encoding of a page: its byte order mark; else UTF-8 where every byte agrees, because a page that was saved by a
 * browser is often rewritten without its declaration; else what the page declares; else GB18030, which Chinese
 * portals wrote before.
 */
export function htmlEncoding(bytes: Uint8Array): Encoding {
  return markedEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? 'gb18030'));
}

/** The text of a page in whatever encoding it came. What cannot be decoded stands as U+FFFD; never throws. */
export function decodeHtml(bytes: Uint8Array): string {
  return new TextDecoder(htmlEncoding(bytes)).decode(bytes);
}

/** Two-byte encodings show themselves by a mark in front, or by the empty half of the first bracket. */
function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w:-]+)/iu.exec(head)?.[1];
  return name === undefined ? undefined : NAMES[name.toLowerCase()];
}
