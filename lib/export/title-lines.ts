import { page, sizes } from './typography.ts';

/** A title too long for one line breaks before the year, where the name of the agency ends; the text stays the same. */
export function titleLines(title: string, year: number): string[] {
  const before = title.indexOf(`${year}年`);
  if (before <= 0 || widthOf(title) <= page.measure) return [title];
  return [title.slice(0, before), title.slice(before)];
}

/** Twips in the face of the title: Latin letters and figures are half as wide as Chinese characters. */
function widthOf(title: string): number {
  const em = sizes.title * 10;
  return [...title].reduce((sum, character) => sum + (character < '\u{2E80}' ? em / 2 : em), 0);
}
