/** Marks of numbering at the beginning of a label or a heading: 一、 （一） 1. （1） ①, full or half width. */
const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,3}[、.．,，]|[（(][一二三四五六七八九十]{1,3}[）)][、.．]?|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[）)]|[①-⑳])/u;

const UNSEEN = /[\s\u{AD}\u{180E}\u{200B}-\u{200F}\u{2060}-\u{2064}\u{FEFF}]/gu;

/** The text without blanks and unseen characters: two texts that differ in nothing else are printed alike. */
export function squeeze(text: string): string {
  return text.replace(UNSEEN, '');
}

/** Letters and figures only, in one width: what is left of a label when brackets, quotes, commas and blanks are passed over. */
export function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a label without the number in front. */
export function labelKey(text: string): string {
  return wordsOf(withoutNumber(text));
}

/** The text behind its number; the whole text where there is none. */
function withoutNumber(text: string): string {
  return squeezeStart(text).replace(NUMBERING, '').trimStart();
}

/** The number in front, its mark included; '' where there is none. */
export function numberMark(text: string): string {
  return NUMBERING.exec(squeezeStart(text))?.[0] ?? '';
}

/** Blanks within the first few characters would part a number from its mark. */
function squeezeStart(text: string): string {
  return squeeze(text.slice(0, 6)) + text.slice(6);
}

/** How much two words have in common, from 0 to 1: twice their longest common subsequence over both lengths. */
export function likeness(a: string, b: string): number {
  let above: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const row = [0];
    for (let at = 1; at <= b.length; at += 1) {
      const kept = Math.max(above[at] ?? 0, row[at - 1] ?? 0);
      row.push(one === b[at - 1] ? (above[at - 1] ?? 0) + 1 : kept);
    }
    above = row;
  }
  return (2 * (above.at(-1) ?? 0)) / Math.max(1, a.length + b.length);
}
