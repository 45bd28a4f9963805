import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildDocument } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { docxProblems } from './docx-invariants.ts';
import { sampleReport } from './sample-report.ts';

const DOCUMENT = 'word/document.xml';
const STYLE = '<w:pStyle w:val="RequestsTableText"/>';

const defects: readonly (readonly [string, string, (xml: string) => string, string])[] = [
  [
    'a row that does not fill the grid',
    DOCUMENT,
    (xml) => xml.replace('<w:gridSpan w:val="7"/>', ''),
    'spans 4 of 10',
  ],
  ['a merge without a start', DOCUMENT, (xml) => xml.replace(' w:val="restart"', ''), 'goes on from a cell'],
  ['a row that may split', DOCUMENT, (xml) => xml.replace('<w:cantSplit/>', ''), 'may be split'],
  ['a table without a grid', DOCUMENT, (xml) => xml.replace(/<w:gridCol [^>]*>/g, ''), 'no grid'],
  [
    'a table too wide',
    DOCUMENT,
    (xml) => xml.replaceAll('<w:gridCol w:w="2211"/>', '<w:gridCol w:w="2400"/>'),
    '9600',
  ],
  [
    'an unknown style',
    DOCUMENT,
    (xml) => xml.replace(STYLE, '<w:pStyle w:val="Gone"/>'),
    'unknown style Gone',
  ],
  [
    'a document without its section',
    DOCUMENT,
    (xml) => xml.replace(/<w:sectPr>.*<\/w:sectPr>/, ''),
    'its section',
  ],
  [
    'a cell without a paragraph',
    DOCUMENT,
    (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*?<\/w:p><\/w:tc>/, '</w:tc>'),
    'a paragraph',
  ],
  ['a date with milliseconds', 'docProps/core.xml', (xml) => xml.replace('00Z', '00.000Z'), 'W3CDTF'],
  [
    'a footer that leads nowhere',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace('footer1.xml', 'x.xml'),
    'x.xml',
  ],
];

test.each(defects)('%s is found', async (_name, path, spoil, says) => {
  const parts = unzipSync(await writeDocx(buildDocument(sampleReport(), false), { created: 0 }));
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const spoiled = spoil(xml);
  expect(spoiled).not.toBe(xml);
  const problems = docxProblems(zipSync({ ...parts, [path]: strToU8(spoiled) }));
  expect(problems.join('\n')).toContain(says);
});

test('a control character is found', async () => {
  const parts = unzipSync(await writeDocx(buildDocument(sampleReport(), false), { created: 0 }));
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array()).replace('自然人', '自\u000b然人');
  expect(() => docxProblems(zipSync({ ...parts, [DOCUMENT]: strToU8(xml) }))).toThrow();
});
