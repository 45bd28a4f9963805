import fc from 'fast-check';
import { cleanText } from '#lib/report/clean.ts';

/** The texts of reliability.md §8 that break naive programs, each on its own. */
export const HOSTILE_TEXTS: readonly string[] = [
  'a\0b\x07c\x0bd\x1fe',
  '前\uFFFE中\uFFFF后\u{1FFFF}末',
  '半个\ud840字',
  '\udc0b开头',
  '𠮷 𪚥 𫝀 𰻞 〇 ㎡ 〔2021〕30号 《〈〉》',
  '👨‍👩‍👧‍👦🇨🇳 🏳️‍🌈 👩🏽‍🌾 1️⃣',
  '附件\u202Etxt.exe مرحبا\uFEFF\u200B 完',
  '旧字 \uE000\uF8FF',
  `e${'\u0301'.repeat(500)}`,
  '长'.repeat(20_000),
  '\n'.repeat(3_000),
  `<script>alert(1)</script></w:t><w:p>]]>&amp;{{x}}\${x}%s<!--`,
  '<o:p></o:p><!--[if !supportLists]-->1.<!--[endif]--><img src="file:///c:/a.png">',
  '　 前后都有空格\t和制表符  \u00a0',
  '第一行\r\n第二行\r第三行\u2028第四行\u2029第五行\u0085第六行',
  '"双" \'单\' `反` = / > < &',
  '=cmd|\'/c calc\'!A1 DDEAUTO =HYPERLINK("x")',
  '1234567 123456789012 4957.0386',
];

/** Pieces that texts are made of in practice and in attacks. */
const PIECES = [
  ...[
    '政府信息',
    '公开',
    '。',
    '，',
    '（一）',
    '一、',
    '1.',
    '（1）',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '　',
    '\u00a0',
    'A',
    '7',
    '12.5',
  ],
  ...['&', '<', '>', '"', "'", ']]>', '&lt;', '</p>', '<td>', '{year}', `\${x}`, '%s', '\\', '/'],
  ...['𠮷', '〇', '㎡', '〔2021〕30号', '《〈〉》', '👨‍👩‍👧‍👦', '🇨🇳', '👩🏽‍🌾', '①', '½', '\uE000'],
  ...[
    '\0',
    '\x0b',
    '\x7f',
    '\r',
    '\r\n',
    '\u0085',
    '\u2028',
    '\uFFFE',
    '\u{2FFFF}',
    '\uFDD0',
    '\ud840',
    '\udc0b',
  ],
  ...[
    '\uFEFF',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u202e',
    '\u2066',
    '\u200f',
    '\u00ad',
    '\u0301',
    '\u0301'.repeat(9),
    '\uFE0F',
    '👨',
    '👩',
  ],
];

/** Any string at all: code units, code points and the pieces above, mixed. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** Any string as it is stored: cleaned at the boundary. */
export const storedText: fc.Arbitrary<string> = anyText.map((text) => cleanText(text).text);
