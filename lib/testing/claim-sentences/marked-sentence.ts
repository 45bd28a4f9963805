/**
 * A sentence of an invented report with the verdict expected of its figures written behind their digits:
 * = agrees, ≠ differs, ? cannot be compared. A figure without a mark may be anything but different.
 * What is said not to have happened is marked behind 未, 没有 or 无.
 */
export type MarkedSentence = {
  readonly text: string;
  /** What it is there for. */
  readonly why: string;
  /** Box of 总体情况 it stands in; `matters` is a free item of section six. */
  readonly box: 'disclosure' | 'requests' | 'management' | 'platform' | 'supervision' | 'matters';
  /** Whose tables it is laid against. */
  readonly over: 'city' | 'cityWithLastYear' | 'bureau';
};

/** Lines of one box, laid against one report: the sentence, then what it is there for. */
export function marked(
  box: MarkedSentence['box'],
  over: MarkedSentence['over'],
  lines: readonly (readonly [text: string, why: string])[],
): readonly MarkedSentence[] {
  return lines.map(([text, why]) => ({ text, why, box, over }));
}

/** The sentence as a clerk would have typed it, and where each mark stood: the place of the character before it. */
export function readMarks(text: string): {
  readonly plain: string;
  readonly marks: readonly { readonly at: number; readonly verdict: 'agrees' | 'differs' | 'unknown' }[];
} {
  const verdicts = { '=': 'agrees', '≠': 'differs', '?': 'unknown' } as const;
  const marks: { at: number; verdict: 'agrees' | 'differs' | 'unknown' }[] = [];
  let plain = '';
  for (const character of text) {
    if (character === '=' || character === '≠' || character === '?')
      marks.push({ at: plain.length - 1, verdict: verdicts[character] });
    else plain += character;
  }
  return { plain, marks };
}
