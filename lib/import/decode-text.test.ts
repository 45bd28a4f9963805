import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { RefusedFile } from './file-refusals.ts';

const SENTENCE = '一、总体情况：受理 12 件。\n';
const utf16 = Buffer.from(SENTENCE, 'utf16le');
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** 公开 and 二〇二五年度报告, in the national code; 公開資訊年度報告 in Big5. */
const GB = Uint8Array.of(0xb9, 0xab, 0xbf, 0xaa, 0x20, 0x32, 0x0a);
const GB_FOUR_BYTES = Uint8Array.of(0xb9, 0xab, 0x95, 0x32, 0x82, 0x36);
const BIG5 = Uint8Array.of(
  0xa4,
  0xbd,
  0xb6,
  0x7d,
  0xb8,
  0xea,
  0xb0,
  0x54,
  0xa6,
  0x7e,
  0xab,
  0xd7,
  0xb3,
  0xf8,
  0xa7,
  0x69,
);

test.each([
  ['UTF-8', new TextEncoder().encode(SENTENCE)],
  ['UTF-8 with its mark', join(Uint8Array.of(0xef, 0xbb, 0xbf), new TextEncoder().encode(SENTENCE))],
])('%s is read without a word', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: SENTENCE, notice: '' });
});

test.each([
  ['UTF-16 with its mark', join(Uint8Array.of(0xff, 0xfe), utf16), SENTENCE, 'UTF-16 编码'],
  [
    'UTF-16 the other way',
    join(Uint8Array.of(0xfe, 0xff), Buffer.from(utf16).swap16()),
    SENTENCE,
    'UTF-16 编码',
  ],
  ['UTF-16 without a mark', new Uint8Array(utf16), SENTENCE, 'UTF-16 编码'],
  [
    'UTF-16 the other way without a mark',
    new Uint8Array(Buffer.from(utf16).swap16()),
    SENTENCE,
    'UTF-16 编码',
  ],
  ['GBK', GB, '公开 2\n', '国标码（GB18030）'],
  ['GB18030 with four bytes', GB_FOUR_BYTES, '公𠀀', '国标码（GB18030）'],
  ['Big5', BIG5, '公開資訊年度報告', '繁体中文的大五码'],
])('%s is read, and said', (_, bytes, text, name) => {
  const notice = `文件不是 UTF-8 编码，已按${name}读取。文字若有错乱，请用记事本另存为 UTF-8 编码再导入。`;
  expect(decodeText(bytes)).toEqual({ text, notice });
});

test('any bytes are a text without a character lost, or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(decodeText(bytes).text).not.toContain('\u{FFFD}');
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedFile);
      }
    }),
    { numRuns: 2_000, seed: 2025 },
  );
});
