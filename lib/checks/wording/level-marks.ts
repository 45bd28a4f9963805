import { type Match, matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import type { Remark } from './remark.ts';

const NUMERAL = '[一二三四五六七八九十]{1,3}';

type Kind = { readonly pattern: RegExp; readonly mend: (number: string) => string; readonly says: string };

/** Marks in front of a line that are not the 一、（一）1.（1） of GB/T 9704-2012, 7.3.3. */
const KINDS: readonly Kind[] = [
  {
    pattern: new RegExp(`^[ \\t\\u3000]*((?:\\(|（)(?:${NUMERAL}|\\d{1,2})(?:\\)|）)[、.．])`, 'gmu'),
    mend: (mark) => `（${mark.replace(/[^一二三四五六七八九十\d]/gu, '')}）`,
    says: '括号后面不再用标点',
  },
  {
    pattern: new RegExp(
      `^[ \\t\\u3000]*(\\((?:${NUMERAL}|\\d{1,2})[)）]|（(?:${NUMERAL}|\\d{1,2})\\))(?![、.．])`,
      'gmu',
    ),
    mend: (mark) => `（${mark.slice(1, -1)}）`,
    says: '括号应为全角',
  },
  {
    pattern: new RegExp(`^[ \\t\\u3000]*(${NUMERAL}[.．])`, 'gmu'),
    mend: (mark) => `${mark.slice(0, -1)}、`,
    says: '后面应为顿号',
  },
  {
    pattern: /^[ \t\u3000]*(\d{1,2}、)/gmu,
    mend: (mark) => `${mark.slice(0, -1)}.`,
    says: '后面应为点号',
  },
];

/** X11: numbers in front of paragraphs are written in the one way official documents have. */
export function levelMarks({ text }: Passage): readonly Remark[] {
  return KINDS.flatMap(({ pattern, mend, says }) =>
    matchesOf(text, pattern).map((match): Remark => {
      const mark = match.groups[0] ?? '';
      const start = match.end - mark.length;
      return {
        start,
        end: match.end,
        rule: 'X11',
        weight: 'warns',
        say: `段首序号“${mark}”${says}，应写作“${mend(mark)}”。`,
        mend: mend(mark),
      };
    }),
  ).concat(mixedPoints(text));
}

/** 1. and 1．in one text: the rarer of the two is pointed at. */
function mixedPoints(text: string): readonly Remark[] {
  const marks = (point: string) =>
    matchesOf(text, new RegExp(`^[ \\t\\u3000]*\\d{1,2}${point}(?!\\d)`, 'gmu'));
  const [narrow, wide] = [marks('\\.'), marks('．')];
  if (narrow.length === 0 || wide.length === 0) return [];
  const [odd, point] = narrow.length < wide.length ? [narrow, '．'] : [wide, '.'];
  return odd.map((match: Match) => {
    const mend = match.words.replace(/[.．]/u, point);
    return {
      ...match,
      rule: 'X11',
      weight: 'warns',
      say: `段首序号“${match.words.trim()}”与其他段落的写法不同，请统一为“${mend.trim()}”。`,
      mend,
    };
  });
}
