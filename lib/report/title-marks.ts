/**
 * X12: ASCII <> around a title inside 《》 become 〈〉, as GB/T 15834-2011 has them. Anything else in <> stays as it was typed:
 * it may be an address or a piece of code, and painters escape it.
 */
export function mendTitleMarks(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(/《[^《》\n]*》/gu, (title) =>
    title.replace(/<([^<>]*\p{Script=Han}[^<>]*)>/gu, '〈$1〉'),
  );
}
