import { expect, test } from 'vitest';
import { paragraph, wordFile, wordRoot } from '#lib/testing/word-package.ts';
import { readFile } from './read-file.ts';

type Level = readonly [depth: number, format: string, words: string, rest?: string];

const level = ([depth, format, words, rest = '']: Level) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:suff w:val="nothing"/><w:lvlText w:val="${words}"/></w:lvl>`;
const pattern = (id: number, ...levels: readonly Level[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`;
const named = (id: number, of: number, override = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
const listed = (text: string, list: number, depth = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

async function texts(numbering: string, body: string, styles = '') {
  const reading = await readFile(
    wordFile(body, [
      { path: 'numbering.xml', type: 'numbering', xml: wordRoot('numbering', numbering) },
      { path: 'styles.xml', type: 'styles', xml: wordRoot('styles', styles) },
    ]),
    'a.docx',
  );
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.source.pieces.map((piece) => (piece.kind === 'paragraph' ? piece.text : piece.cells));
}

test('numbers that Word counts stand in the text: sections, aspects, items', async () => {
  const numbering =
    pattern(
      0,
      [0, 'chineseCountingThousand', '%1、'],
      [1, 'chineseCounting', '（%2）'],
      [2, 'decimal', '%3.'],
    ) + named(1, 0);
  const body = [
    listed('总体情况', 1),
    listed('主动公开', 1, 1),
    listed('加强学习', 1, 2),
    listed('2023年的事', 1, 2),
    listed('依申请公开', 1, 1),
    listed('重新数起', 1, 2),
    paragraph('不在列表里'),
    listed('主动公开政府信息情况', 1),
    listed('又从一起', 1, 1),
  ].join('');
  expect(await texts(numbering, body)).toEqual([
    '一、总体情况',
    '（一）主动公开',
    '1.加强学习',
    '2. 2023年的事',
    '（二）依申请公开',
    '1.重新数起',
    '不在列表里',
    '二、主动公开政府信息情况',
    '（一）又从一起',
  ]);
});

test('a style may put its paragraphs in a list, itself or by inheritance, and a paragraph may leave it', async () => {
  const numbering = pattern(
    0,
    [0, 'chineseCounting', '%1、', '<w:pStyle w:val="Big"/>'],
    [1, 'chineseCounting', '（%2）', '<w:pStyle w:val="Small"/>'],
  );
  const styles = [
    '<w:style w:type="paragraph" w:styleId="Big"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Small"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Big"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>',
  ].join('');
  const styled = (text: string, style: string, more = '') =>
    paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);
  const body = [
    styled('甲', 'Big'),
    styled('乙', 'Small'),
    styled('丙', 'Child', '<w:numPr><w:ilvl w:val="0"/></w:numPr>'),
    styled('丁', 'Big', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    styled('戊', 'Ring'),
  ].join('');
  expect(await texts(numbering + named(1, 0), body, styles)).toEqual([
    '一、甲',
    '（一）乙',
    '二、丙',
    '丁',
    '戊',
  ]);
});

test('lists of one pattern count on; one that starts anew does so once; levels may be overridden', async () => {
  const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const other = `<w:lvlOverride w:ilvl="0">${level([0, 'decimalFullWidth', '%1．'])}</w:lvlOverride>`;
  const numbering =
    pattern(0, [0, 'decimal', '(%1)']) +
    named(1, 0) +
    named(2, 0) +
    named(3, 0, override) +
    named(4, 0, other);
  const body = [1, 2, 3, 3, 1, 4].map((list) => listed('文', list)).join('');
  expect(await texts(numbering, body)).toEqual(['(1)文', '(2)文', '(5)文', '(6)文', '(7)文', '８．文']);
});

test.each([
  ['ideographTraditional', '甲'],
  ['chineseLegalSimplified', '壹'],
  ['decimalEnclosedCircleChinese', '①'],
  ['decimalZero', '01'],
  ['upperLetter', 'A'],
  ['lowerRoman', 'i'],
  ['bullet', ''],
  ['somethingElse', '1'],
])('%s begins with “%s”', async (format, mark) => {
  const numbering = pattern(0, [0, format, format === 'bullet' ? '\u{F0B7}' : '%1']) + named(1, 0);
  expect(await texts(numbering, listed('文', 1))).toEqual([`${mark}文`]);
});

test('a number beyond what its format can say comes as digits', async () => {
  const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="100"/></w:lvlOverride>';
  const numbering = pattern(0, [0, 'chineseCounting', '（%1）']) + named(1, 0, override);
  expect(await texts(numbering, listed('文', 1))).toEqual(['（100）文']);
});
