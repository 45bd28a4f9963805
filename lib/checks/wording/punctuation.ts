import { linesOf, type Match, matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import type { Remark } from './remark.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

/** A mark after a Chinese character or before one; a level mark in front of a line is for X11. */
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”》〉）])[ ]?[,;:?!]|(?<=\d)[,;](?=\p{Script=Han})|(?<=\p{Script=Han})\.(?=\s|$|\p{Script=Han})|\((?=[^()\n]*\p{Script=Han})|(?<=\p{Script=Han}[^()\n]*)\)/gu;

const LINE_MARK = /^\s*(?:[一二三四五六七八九十]{1,3}\.|[（(][一二三四五六七八九十\d]{1,3}[）)])/u;

/** X13: punctuation of a Chinese text is full-width (GB/T 15834-2011). One remark for a passage; it shows the first place. */
export function halfWidthMarks({ text }: Passage): readonly Remark[] {
  const found = linesOf(text).flatMap((line) => {
    const skip = LINE_MARK.exec(line.words)?.[0].length ?? 0;
    return matchesOf(line.words.slice(skip), HALF_WIDTH).map((match) => moved(match, line.start + skip));
  });
  const [first] = found;
  if (!first) return [];
  const mark = first.words.trim();
  const many = found.length > 1 ? `共 ${found.length} 处，` : '';
  return [
    {
      ...first,
      rule: 'X13',
      weight: 'advises',
      say: `“${text.slice(Math.max(0, first.start - 4), first.end + 4).replace(/\s/gu, '')}”里的“${mark}”是半角符号，${many}中文里请用全角。`,
      mend: FULL_WIDTH[mark] ?? mark,
      name: 'half-width',
    },
  ];
}

/** X13: quoted or titled items in a row stand side by side (GB/T 15834-2011, 4.5.3.5). One remark for a passage and kind. */
export function marksInRow({ text }: Passage): readonly Remark[] {
  return [
    { pattern: /》、《/gu, name: '书名号' },
    { pattern: /”、“/gu, name: '引号' },
  ].flatMap(({ pattern, name }): Remark[] => {
    const found = matchesOf(text, pattern);
    const [first] = found;
    if (!first) return [];
    return [
      {
        ...first,
        rule: 'X13',
        weight: 'advises',
        say: `并列的${name}之间通常不用顿号${found.length > 1 ? `，共 ${found.length} 处` : ''}，可以去掉“、”。`,
        mend: first.words.replace('、', ''),
        name,
      },
    ];
  });
}

/** X13: the year of a document number stands in 〔〕 (GB/T 9704-2012, 7.2.5). */
export function documentNumbers({ text }: Passage): readonly Remark[] {
  return matchesOf(text, /([[［(（【﹝])((?:19|20)\d{2})([\]］)）】﹞])\s*(\d{1,4})\s*号/gu).map(
    ({ groups: [, year, , number], ...match }) => ({
      ...match,
      rule: 'X13',
      weight: 'advises',
      say: `“${match.words}”：文号里的年份用六角括号，应为“〔${year}〕${number}号”。`,
      mend: `〔${year}〕${number}号`,
    }),
  );
}

/** X14: ‘ ’ stand only inside “ ”; ASCII quotation marks do not stand in a Chinese text. */
export function quotationMarks({ text }: Passage): readonly Remark[] {
  const single = matchesOf(text, /‘([^‘’“”\n]{1,40})’/gu).filter(
    ({ start }) => depthOfQuotes(text, start) === 0,
  );
  const straight = matchesOf(text, /(["'])((?:(?!\1)[^\n]){0,40}\p{Script=Han}(?:(?!\1)[^\n]){0,40})\1/gu);
  return [
    ...single.map((match) => outer(match, match.groups[0] ?? '')),
    ...straight.map((match) => outer(match, match.groups[1] ?? '')),
  ];
}

function outer(match: Match, inside: string): Remark {
  return {
    ...match,
    rule: 'X14',
    weight: 'warns',
    say: `${match.words} 应使用双引号“${inside}”。`,
    mend: `“${inside}”`,
  };
}

/** How many “ are open at a place of its line. */
function depthOfQuotes(text: string, at: number): number {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return (line.match(/“/gu)?.length ?? 0) - (line.match(/”/gu)?.length ?? 0);
}

function moved(match: Match, by: number): Match {
  return { ...match, start: match.start + by, end: match.end + by };
}
