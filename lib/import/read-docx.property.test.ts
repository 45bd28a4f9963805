import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDocument, documentText } from '#lib/export/document.ts';
import { writeDocx } from '#lib/export/docx.ts';
import { anyReport } from '#lib/testing/arbitrary-report.ts';
import { paragraph, wordFile } from '#lib/testing/word-package.ts';
import { readFile } from './read-file.ts';

/** All that was read, in order: what a merge covers and what is blank holds no text, and a label may stand on two lines. */
async function textRead(bytes: Uint8Array): Promise<string[]> {
  const reading = await readFile(bytes, '年报.docx');
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  const texts = reading.source.pieces.flatMap((piece) => (piece.kind === 'row' ? piece.cells : [piece.text]));
  return texts.map(withoutLines).filter((text) => text.trim() !== '');
}

const withoutLines = (text: string) => text.replaceAll('\n', '');

test('any report is read from its Word file with every text and every cell in order', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, fc.boolean(), async (report, unfinished) => {
      const document = buildDocument(report, unfinished);
      const expected = documentText(document)
        .map(withoutLines)
        .filter((text) => text.trim() !== '');
      expect(await textRead(await writeDocx(document, { created: 0 }))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('a Word file of any elements in any order is read to its end', async () => {
  const elements = [
    'w:p',
    'w:r',
    'w:t',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:tcPr',
    'w:vMerge',
    'w:pPr',
    'w:rPr',
    'w:del',
  ];
  const others = [
    'w:ins',
    'w:fldChar',
    'w:instrText',
    'mc:AlternateContent',
    'mc:Choice',
    'mc:Fallback',
    'w:sdt',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom('字', '12', ''),
      fc
        .tuple(fc.constantFrom(...elements, ...others), fc.array(tie('tree'), { maxLength: 4 }))
        .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { maxLength: 6 }), async (trees) => {
      const text = await textRead(wordFile(`${trees.join('')}${paragraph('末尾')}`));
      expect(text.at(-1)).toContain('末尾');
    }),
    { numRuns: 300 },
  );
});
