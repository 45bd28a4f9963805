import { cleanText } from './clean.ts';

/** Blanks of every width that stand before or behind a paragraph: indents of Word and WPS, &nbsp;, tabs. */
const EDGE = /^[\s\u{2800}]+|[\s\u{2800}]+$/gu;
/** Blanks that only differ in width, within a line. A full-width blank there may be meant. */
const WIDE = /[\u{A0}\u{2000}-\u{200A}\u{202F}\u{205F}\t]+/gu;

/**
 * A copied text as paragraphs, one a line: without indents, blank lines and blanks at the ends, and without characters
 * nobody sees, which are counted. Line ends within a paragraph stay: only the clerk knows which of them a PDF has cut.
 * `behind` is what stands after the place of pasting: a text copied with its line end stays parted from it.
 */
export function pastedText(raw: string, behind: string): { readonly text: string; readonly removed: number } {
  const { text, removed } = cleanText(raw.replace(/[\v\f\u{85}\u{2028}\u{2029}]/gu, '\n'));
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(EDGE, '').replace(WIDE, ' '))
    .filter((line) => line !== '');
  const isWhole = /[\r\n]\s*$/u.test(text) && lines.length > 0;
  const end = isWhole && behind !== '' && !behind.startsWith('\n') ? '\n' : '';
  return { text: lines.join('\n') + end, removed };
}

/**
 * Whether the text of a copied page lacks the numbers of its lists: browsers leave them to the markup. Word and WPS write
 * them into the text themselves.
 */
export function lacksListNumbers(html: string): boolean {
  return /<ol[\s>]/iu.test(html) && /<li[\s>]/iu.test(html) && !OFFICE.test(html);
}

const OFFICE = /urn:schemas-microsoft-com:office|\bProgId\b|mso-list|\bKingsoft\b/iu;
