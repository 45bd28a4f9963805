import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDocument, documentText, type ReportDocument } from '#lib/export/document.ts';
import { writeHtmlFragment } from '#lib/export/html-fragment.ts';
import { portalOf } from '#lib/export/html-head.ts';
import { writeHtmlPage } from '#lib/export/html-page.ts';
import { anyReport } from '#lib/testing/arbitrary-report.ts';
import { PORTAL_EDITORS, throughEditor } from '#lib/testing/portal-editors.ts';
import { readHtml } from './read-html.ts';

/** Blanks of all widths alike, none at the ends; a label may stand on two lines. */
const plain = (text: string) =>
  text
    .replace(/\n/gu, '')
    .replace(/[\u{A0}\u{2000}-\u{200A}\u{202F}\u{205F}]/gu, ' ')
    .trim();

/** All that was read, in order: what a merge covers and what is blank holds no text. */
function textRead(html: string): string[] {
  const { pieces } = readHtml(html);
  return pieces
    .flatMap((piece) => (piece.kind === 'row' ? piece.cells : [piece.text]))
    .map(plain)
    .filter((text) => text !== '');
}

const textOf = (document: ReportDocument) =>
  documentText(document)
    .map(plain)
    .filter((text) => text !== '');

test('any report is read from its page and its fragment with every text and every cell in order', () => {
  fc.assert(
    fc.property(anyReport, fc.boolean(), (report, unfinished) => {
      const document = buildDocument(report, unfinished);
      const expected = textOf(document);
      expect(textRead(writeHtmlPage(document, portalOf(report.agency)))).toEqual(expected);
      expect(textRead(writeHtmlFragment(document))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test.each(PORTAL_EDITORS)('any report is read from its fragment after $name has filtered it', (editor) => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const document = buildDocument(report, false);
      expect(textRead(throughEditor(writeHtmlFragment(document), editor))).toEqual(textOf(document));
    }),
    { numRuns: 15 },
  );
});

test('any string at all is read without failing', () => {
  const tags = fc.constantFrom(
    '<table>',
    '<tr>',
    '<td rowspan=3>',
    '</table>',
    '<p>',
    '<b>',
    '</b>',
    '<li>',
    '<br>',
    '<!--',
    '-->',
    '<caption>',
    '<![if x]>',
    '&#x0;',
    '<a href=x>',
    '字',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(tags, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }),
      (parts) => {
        expect(Array.isArray(readHtml(parts.join('')).pieces)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
