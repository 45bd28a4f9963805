/** Where the caret belongs once `before` has been replaced by `after`: behind the last character that differs. UTF-16 offset in `after`. */
export function caretAfterChange(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  const fromEnd = (text: string) => text[text.length - 1 - end];
  while (end < shorter - start && fromEnd(before) === fromEnd(after)) end += 1;
  return after.length - end;
}
