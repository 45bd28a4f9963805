import type { Notes } from './notes.ts';

type Mend = {
  readonly kind: 'angleBrackets' | 'addressBrackets' | 'blanks';
  readonly rule?: string;
  readonly about: string;
  readonly done: string;
  readonly pattern: RegExp;
  readonly by: string;
  /** Only inside a title. */
  readonly within?: boolean;
};

const MENDS: readonly Mend[] = [
  {
    kind: 'addressBrackets',
    rule: 'X18',
    about: '网址',
    done: '已去掉网址两边的尖括号。',
    pattern: /<((?:https?:\/\/|www\.|mailto:)[^<>\s]+)>/gu,
    by: '$1',
  },
  {
    kind: 'angleBrackets',
    rule: 'X12',
    about: '书名号',
    done: '书名号里面的“<>”已改为“〈〉”。',
    pattern: /<([^<>《》]*\p{Script=Han}[^<>《》]*)>/gu,
    by: '〈$1〉',
    within: true,
  },
  {
    kind: 'blanks',
    about: '空格',
    done: '已去掉数字、字母与汉字之间的空格。',
    pattern:
      /(?<=[\p{Script=Han}，。；：、（）《》“”])[ \u{a0}\u{3000}]+(?=[A-Za-z\d])|(?<=[A-Za-z\d%])[ \u{a0}\u{3000}]+(?=[\p{Script=Han}，。；：、（）《》“”])/gu,
    by: '',
  },
];

/** Mends what files and converters do to a paragraph, and reports each as it was. Wording and punctuation stay as published. */
export function mendText(text: string, section: string, notes: Notes): string {
  return MENDS.reduce((before, { pattern, by, within, kind, rule, about, done }) => {
    const originals: string[] = [];
    let mended = '';
    let from = 0;
    for (const { index, 0: found, 1: inner = '' } of before.matchAll(pattern)) {
      if (within && !isWithinTitle(before, index)) continue;
      originals.push(before.slice(Math.max(0, index - 4), index + found.length + 4));
      mended += before.slice(from, index) + by.replace('$1', () => inner);
      from = index + found.length;
    }
    if (originals.length > 0)
      notes.depart({ kind, ...(rule === undefined ? {} : { rule }), section, about, originals, done });
    return mended + before.slice(from);
  }, text);
}

/** No title is longer than this. */
const LONGEST_TITLE = 200;

/** Whether a title mark is open in front of a place. */
function isWithinTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
