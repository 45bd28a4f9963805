/** A run of text set in one face: the lead of a run-in heading, or plain text. */
export type Run = { readonly text: string; readonly level: 0 | 1 | 2 | 3 | 4 };

/** Level marks of official documents (GB/T 9704-2012, 7.3.3): 一、（一）1.（1）. */
const MARKS: readonly { readonly level: 1 | 2 | 3 | 4; readonly mark: RegExp }[] = [
  { level: 1, mark: /^[一二三四五六七八九十]{1,3}、/u },
  { level: 2, mark: /^（[一二三四五六七八九十]{1,3}）/u },
  { level: 3, mark: /^\d{1,2}[.．](?!\d)/u },
  { level: 4, mark: /^（\d{1,2}）/u },
];

/** A heading longer than this is a sentence that happens to be numbered. */
const LONGEST_HEADING = 40;

/** Lines become paragraphs; blank lines and the space at their ends are not printed. */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Recognises a heading by its mark: a short line as a whole, otherwise the words up to the first full stop,
 * which then run in with the text.
 */
export function readRuns(paragraph: string): readonly Run[] {
  const found = MARKS.find(({ mark }) => mark.test(paragraph));
  if (!found) return [{ text: paragraph, level: 0 }];
  const stop = paragraph.search(/[。；！？]/u);
  const isWhole = stop === -1 || stop === paragraph.length - 1;
  const lead = isWhole ? paragraph : paragraph.slice(0, stop + 1);
  if ([...lead].length > LONGEST_HEADING) return [{ text: paragraph, level: 0 }];
  const rest = paragraph.slice(lead.length);
  return rest === ''
    ? [{ text: lead, level: found.level }]
    : [
        { text: lead, level: found.level },
        { text: rest, level: 0 },
      ];
}

/** Characters as the notice's thousand is counted here: punctuation counts, spaces and printed headings do not. Code points. */
export function countCharacters(text: string): number {
  return [...text.replace(/\s/gu, '')].length;
}
