/** The blanks that only differ in width: they come from &nbsp;, &emsp; and the like. */
const WIDE_BLANKS = /[\u{A0}\u{2000}-\u{200A}\u{202F}\u{205F}]/gu;
/** A line end in the source of the page with the indent around it. */
const SOURCE_BREAK = /[ \t]*[\r\n]+[ \t\r\n]*/gu;
/** Chinese characters and marks, between which a line end in the source is no blank. */
const CHINESE =
  /[\u{2E80}-\u{9FFF}\u{F900}-\u{FAFF}\u{FE30}-\u{FE4F}\u{FF00}-\u{FFEF}\u{20000}-\u{3FFFF}“”‘’…—]/u;

/** The source of a line as it is read: line ends of the source dissolved, blanks of all widths made plain, ends trimmed. */
export function readLine(source: string): string {
  return source
    .replace(WIDE_BLANKS, ' ')
    .replace(SOURCE_BREAK, (found, at: number) =>
      CHINESE.test(before(source, at)) && CHINESE.test(after(source, at + found.length)) ? '' : ' ',
    )
    .trim();
}

function before(source: string, at: number): string {
  return source.slice(Math.max(0, at - 2), at);
}

function after(source: string, at: number): string {
  return source.slice(at, at + 2);
}
