/** What no XML 1.0 document may hold (production 2, Char), lone surrogates included. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text without the characters that would make the file unreadable; text from the database has none left. */
export function dropForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text for the inside of an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return dropForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
