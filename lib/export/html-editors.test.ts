import { expect, test } from 'vitest';
import { PORTAL_EDITORS, throughEditor } from '#lib/testing/portal-editors.ts';
import { expandGrid, readHtmlElements, readHtmlTables, readHtmlText } from '#lib/testing/read-html.ts';
import { sampleReport, zeroReport } from '#lib/testing/sample-report.ts';
import { untouchedReport } from '#lib/testing/sample-variants.ts';
import { buildDocument, documentText } from './document.ts';
import { writeHtmlFragment } from './html-fragment.ts';

const finished = buildDocument(sampleReport(), false);
const documents = [finished, buildDocument(zeroReport(), false), buildDocument(untouchedReport(), true)];
const tagsOf = (html: string, wanted: RegExp) =>
  readHtmlElements(html)
    .filter(({ tag }) => wanted.test(tag))
    .map(({ tag, text }) => ({ tag, text }));

test.each(PORTAL_EDITORS)(
  '$name leaves every word, every merge and every header cell of the fragment',
  (editor) => {
    for (const document of documents) {
      const before = writeHtmlFragment(document);
      const after = throughEditor(before, editor);
      expect(readHtmlText(after)).toEqual(documentText(document));
      expect(readHtmlTables(after).map(expandGrid)).toEqual(readHtmlTables(before).map(expandGrid));
      expect(tagsOf(after, /^(?:h\d|th)$/u)).toEqual(tagsOf(before, /^(?:h\d|th)$/u));
      if (document.unfinished) expect(after).toContain('未定稿');
    }
  },
);

test.each(PORTAL_EDITORS.filter(({ table }) => table.has('border')))(
  'tables of the fragment still have their lines, and paragraphs their indent, after $name',
  (editor) => {
    const after = readHtmlElements(throughEditor(writeHtmlFragment(finished), editor));
    for (const { attributes } of after.filter(({ tag }) => tag === 'table'))
      expect(attributes.border).toBe('1');
    for (const { attributes } of after.filter(({ tag }) => tag === 'td' || tag === 'th'))
      expect(attributes.style).toContain('border:1px solid');
    for (const { attributes } of after.filter(({ tag }) => tag === 'p'))
      expect(attributes.style).toContain('text-indent:2em');
  },
);
