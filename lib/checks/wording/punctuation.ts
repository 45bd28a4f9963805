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

const HAN = /\p{Script=Han}/u;
const AFTER_WORDS = /[\p{Script=Han}”》〉）]/u;
const LINE_MARK = /^\s*(?:[一二三四五六七八九十]{1,3}\.|[（(][一二三四五六七八九十\d]{1,3}[）)])/u;

/** X13: punctuation of a Chinese text is full-width (GB/T 15834-2011). One remark for a passage; it shows the first place. */
export function halfWidthMarks({ text }: Passage): readonly Remark[] {
  const found = linesOf(text).flatMap((line) => {
    const skip = LINE_MARK.exec(line.words)?.[0].length ?? 0; // level marks are for X11
    const words = line.words.slice(skip);
    return matchesOf(words, /[,;:?!.]|\([^()]*\)/gu)
      .filter((match) => isHalfWidth(words, match))
      .map((match) => moved(match, line.start + skip));
  });
  const [first] = found.sort((one, other) => one.start - other.start);
  if (!first) return [];
  const many = found.length > 1 ? `，共 ${found.length} 处` : '';
  return [
    {
      ...first,
      rule: 'X13',
      weight: 'advises',
      say: `${sayPlace(text, first)}是半角符号${many}，中文里请用全角。`,
      mend: [...first.words].map((mark) => FULL_WIDTH[mark] ?? mark).join(''),
      name: 'half-width',
    },
  ];
}

/** A mark that follows Chinese words, or a figure before Chinese words; brackets around Chinese words. 9:00, 4.5 and addresses are not meant. */
function isHalfWidth(line: string, { start, end, words }: Match): boolean {
  if (words.startsWith('(')) return HAN.test(words);
  const before = line.slice(0, start).trimEnd().slice(-1);
  const after = line.slice(end).trimStart().slice(0, 1);
  if (words === '.') return HAN.test(before) && (after === '' || HAN.test(after));
  return AFTER_WORDS.test(before) || (/[,;]/u.test(words) && /\d/u.test(before) && HAN.test(after));
}

function sayPlace(text: string, { start, words }: Match): string {
  if (words.length > 1) return `“${words.length > 12 ? `${words.slice(0, 11)}…` : words}”的括号`;
  const before = text.slice(Math.max(0, start - 4), start).replace(/^.*[\s\d]/su, '');
  return `“${before}${words}”里的“${words}”`;
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
  const straight = matchesOf(
    text,
    /(["'])((?:(?!\1)[^\n<>=]){0,40}\p{Script=Han}(?:(?!\1)[^\n<>=]){0,40})\1/gu,
  );
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

/** How many “ are open at a place, as far as a reader would look back in its line. */
function depthOfQuotes(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 200), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (line.match(/“/gu)?.length ?? 0) - (line.match(/”/gu)?.length ?? 0);
}

function moved(match: Match, by: number): Match {
  return { ...match, start: match.start + by, end: match.end + by };
}
