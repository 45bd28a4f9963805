import { expect, test } from 'vitest';
import { withChanged, withEntry, withMain } from '#lib/testing/honest-package.ts';
import { lyingZip } from '#lib/testing/lying-zip.ts';
import { paragraph, table, wordFile, wordRoot } from '#lib/testing/word-package.ts';
import { type FileRefusal, fileRefusals } from './file-refusals.ts';
import { readFile } from './read-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const xml = (text: string) => () => withMain({ bytes: utf8(text) });

const DOCTYPE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const ENTITIES = Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(20)}">`);
const LAUGHS = `<!DOCTYPE a [<!ENTITY a0 "ha">${ENTITIES.join('')}]>`;
const NESTED = '<w:tbl><w:tr><w:tc>'.repeat(3_000) + '</w:tc></w:tr></w:tbl>'.repeat(3_000);
const MACRO_TYPES = '<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>';

test.each<[what: string, reason: FileRefusal, bytes: () => Uint8Array]>([
  ['a macro', 'macros', () => withEntry({ name: 'word/vbaProject.bin' })],
  [
    'the type of files with macros',
    'macros',
    () => withChanged('[Content_Types].xml', { bytes: utf8(MACRO_TYPES) }),
  ],
  ['no main part', 'damaged', () => withMain({ name: 'word/other.xml' })],
  ['no way to its main part', 'damaged', () => withChanged('_rels/.rels', { name: '_rels/other.rels' })],
  ['a document type', 'unsafe', xml(`${DOCTYPE}<a>&x;</a>`)],
  ['a document type that never ends', 'damaged', xml('<!DOCTYPE a [')],
  [
    'a document type in a part aside',
    'unsafe',
    () =>
      wordFile(paragraph('正文'), [
        { path: 'styles.xml', type: 'styles', xml: `${DOCTYPE}${wordRoot('styles', '')}` },
      ]),
  ],
  ['a billion laughs', 'unsafe', xml(`${LAUGHS}<a>&a20;</a>`)],
  ['an entity nobody defined', 'damaged', xml('<a>&nbsp;</a>')],
  ['XML that breaks off', 'damaged', xml('<a><b></a>')],
  ['a prefix nobody defined', 'damaged', xml('<w:document/>')],
  ['XML that is no UTF-8', 'damaged', () => withMain({ bytes: Uint8Array.of(0x3c, 0x61, 0x3e, 0xff) })],
  ['3,000 tables in one another', 'unsafe', () => wordFile(NESTED)],
  ['elements 10,000 deep', 'unsafe', xml(`${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}`)],
  [
    'a row of 9,999 columns',
    'unsafe',
    () => wordFile(table('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="9999"/></w:tcPr></w:tc></w:tr>')),
  ],
  ['30,000 paragraphs', 'tooMuch', () => wordFile(paragraph('正文').repeat(30_000))],
  ['two million characters', 'tooMuch', () => wordFile(paragraph('0123456789'.repeat(210_000)))],
  ['no text', 'nothing', () => wordFile(paragraph(' '))],
])('a Word file with %s is refused as %s', async (_, reason, bytes) => {
  expect(await readFile(bytes(), '年报.docx')).toEqual({ kind: 'refused', say: fileRefusals[reason] });
});

test('parts in UTF-16 are read as Office wrote them', async () => {
  const document = wordRoot('document', `<w:body>${paragraph('正文')}</w:body>`).replace('UTF-8', 'UTF-16');
  const bytes = Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(document, 'utf16le')]);
  expect(await readFile(withMain({ bytes }), '年报.docx')).toMatchObject({
    source: { pieces: [{ kind: 'paragraph', text: '正文' }] },
  });
  expect(lyingZip([]).length).toBe(22);
});
