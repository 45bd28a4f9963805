import { expect, test } from 'vitest';
import { decodeHtml, htmlEncoding } from './html-encoding.ts';

/** 公开 in GB18030, which all pages named GBK or GB2312 are read as. */
const GBK = [0xb9, 0xab, 0xbf, 0xaa];
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: readonly (readonly number[])[]) => Uint8Array.from(parts.flat());

test.each(['gb2312', 'GBK', 'gb18030'])('a page that declares %s is read as GB18030', (name) => {
  const page = bytes(ascii(`<html><head><meta charset="${name}"></head>`), GBK);
  expect(htmlEncoding(page)).toBe('gb18030');
  expect(decodeHtml(page)).toContain('公开');
});

test('the declaration of older pages counts as well', () => {
  const page = bytes(
    ascii(`<META http-equiv=Content-Type content="text/html; charset=big5">`),
    [0xa4, 0xbd, 0xb6, 0x7d],
  );
  expect(decodeHtml(page)).toContain('公開');
});

test('a page that is UTF-8 throughout is read so, whatever it declares', () => {
  const page = new TextEncoder().encode('<meta charset="gbk">政府信息公开');
  expect(decodeHtml(page)).toContain('政府信息公开');
});

test('a page that declares nothing and is no UTF-8 is read as GB18030', () => {
  expect(decodeHtml(bytes(ascii('<p>'), GBK))).toBe('<p>公开');
});

test.each([
  ['utf-16le', [0xff, 0xfe, 0x3c, 0, 0x6c, 0x51]],
  ['utf-16be', [0xfe, 0xff, 0, 0x3c, 0x51, 0x6c]],
  ['utf-16le', [0x3c, 0, 0x6c, 0x51]],
  ['utf-16be', [0, 0x3c, 0x51, 0x6c]],
] as const)('two-byte text is known as %s by its first bytes %j', (encoding, page) => {
  expect(htmlEncoding(bytes(page))).toBe(encoding);
  expect(decodeHtml(bytes(page))).toBe('<公');
});

test('an empty file and a broken one are read without failing', () => {
  expect(decodeHtml(bytes())).toBe('');
  expect(decodeHtml(bytes(GBK, [0xb9]))).toBe('公开\u{FFFD}');
});
