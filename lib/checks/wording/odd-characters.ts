import { countCharacters, readRuns } from '#lib/report/paragraphs.ts';
import { linesOf, matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import type { Remark } from './remark.ts';

/** Characters without a meaning of their own (U+E000–F8FF, left over from GBK or WPS) and what cleaning could not save. */
const UNSHOWN = /[\u{E000}-\u{F8FF}\u{FFFD}]+/gu;

/** Pictures that are drawn in colour; ① ㎡ ™ and other letters of print are none. */
const PICTURES =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F}|[\d#*]\u{FE0F}?\u{20E3})(?:[\u{FE0F}\u{1F3FB}-\u{1F3FF}]|\u{200D}\p{Extended_Pictographic})*/gu;

/** Marks of Markdown, as drafts of chat programs and note books have them. */
const MARKDOWN = /\*\*|^ {0,3}#{1,6}[ \t]+|^ {0,3}[-*+>][ \t]+|```/gmu;

/** X18: what a page cannot show, pictures in a formal text, and marks that were meant for another program. */
export function oddCharacters({ text }: Passage): readonly Remark[] {
  const base = { rule: 'X18', weight: 'warns' } as const;
  return [
    ...matchesOf(text, UNSHOWN).map((match) => ({
      ...match,
      ...base,
      say: `${near(text, match.start)}有 ${countCharacters(match.words)} 个字可能无法显示，请重新输入。`,
      name: 'unshown',
    })),
    ...matchesOf(text, PICTURES).map((match) => ({
      ...match,
      ...base,
      say: `“${match.words}”是表情符号，正式报告里不用，请删去。`,
      mend: '',
    })),
    ...markdownMarks(text).map((remark) => ({ ...remark, ...base })),
  ];
}

/** One remark for a text: such marks come in dozens. */
function markdownMarks(text: string) {
  const found = matchesOf(text, MARKDOWN);
  const [first] = found;
  if (!first) return [];
  const many = found.length > 1 ? `，共 ${found.length} 处` : '';
  return [
    {
      ...first,
      say: `“${first.words.trim()}”是排版记号，会照原样印出来${many}，请删去。`,
      mend: '',
      name: 'markdown',
    },
  ];
}

function near(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 6), at).replace(/^.*\n/su, '');
  return before === '' ? '段首' : `“${before}”后面`;
}

/** Characters of a line that is long enough to be text and not a heading. */
const FULL_LINE = 24;

/** X18: a paragraph that stops in mid-sentence and goes on in the next line was torn by a page or a line end. */
export function tornParagraphs({ text }: Passage): readonly Remark[] {
  const lines = linesOf(text).filter(({ words }) => words.trim() !== '');
  return lines.flatMap((line, index): Remark[] => {
    const next = lines[index + 1];
    const words = line.words.trimEnd();
    if (!next || words.length < FULL_LINE || !/[\p{Script=Han}，、]$/u.test(words)) return [];
    if (
      /^\s*(?:\p{Script=Han}{1,3}是|[“《（(\d])/u.test(next.words) ||
      !/^\s*\p{Script=Han}/u.test(next.words)
    )
      return [];
    if ([line, next].some((each) => readRuns(each.words.trim())[0]?.level !== 0)) return [];
    const start = line.start + words.length - 4;
    return [
      {
        start,
        end: next.start + Math.min(4, next.words.length),
        rule: 'X18',
        weight: 'advises',
        say: `“${words.slice(-4)}”后面断开了一行，句子没有写完。请接上，或补写标点。`,
        name: `torn ${words.slice(-4)}`,
      },
    ];
  });
}
