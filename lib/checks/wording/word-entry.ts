import type { Confusable, Forbidden } from './word-lists.ts';

/** The files an agency edits, by the list they hold. */
export const WORD_FILES = ['confusable.txt', 'forbidden.txt', 'doublings.txt'] as const;
/** Name of one of these files. */
export type WordFileName = (typeof WORD_FILES)[number];
const LONGEST_WORD = 60;

/** One line of a list, read. */
export type Entry = Confusable | Forbidden | { readonly doublings: readonly string[] };

/** The entry of a line, or what is wrong with the line. */
export function readEntry(name: WordFileName, line: string): Entry | string {
  if (name === 'doublings.txt') return readDoublings(line);
  const options = readOptions(line);
  if (typeof options === 'string') return options;
  const [left = '', right, ...more] = options.rest.split(/\s*(?:→|->|=>)\s*/u).map((part) => part.trim());
  if (more.length > 0) return '一行只能有一个箭头。';
  if (left === '') return '箭头左边没有词语。';
  if (left.length > LONGEST_WORD || (right ?? '').length > LONGEST_WORD)
    return `词语太长，最多 ${LONGEST_WORD} 字。`;
  if (name === 'forbidden.txt') return { word: left, say: right ?? '', except: options.except };
  if (right === undefined) return '没有箭头，应写作“错 → 对”。';
  if (right === '') return '箭头右边没有词语。';
  if (left === right) return '箭头两边相同。';
  if (left.split('[数]').length < right.split('[数]').length) return '右边的[数]比左边多。';
  const { near, without, except, isAdvice } = options;
  return { wrong: left, right, near, without, except, isAdvice };
}

type Options = {
  readonly rest: string;
  readonly near: readonly string[];
  readonly without: readonly string[];
  readonly except: readonly string[];
  readonly isAdvice: boolean;
};

/** Takes the brackets off the end of a line, one by one. */
function readOptions(line: string): Options | string {
  let options: Options = { rest: line, near: [], without: [], except: [], isAdvice: false };
  for (;;) {
    const bracket = /\s*（([^（）]*)）$/u.exec(options.rest);
    if (!bracket) return options;
    const said = bracket[1] ?? '';
    const [, key, words = ''] = /^(同句有|同句无|除外)[：:](.+)$/u.exec(said) ?? [];
    const list = words.split(/[\s、]+/u).filter((word) => word !== '');
    options = { ...options, rest: options.rest.slice(0, bracket.index) };
    if (said === '建议') options = { ...options, isAdvice: true };
    else if (key === '同句有' && list.length > 0) options = { ...options, near: list };
    else if (key === '同句无' && list.length > 0) options = { ...options, without: list };
    else if (key === '除外' && list.length > 0) options = { ...options, except: list };
    else return `“（${said}）”读不懂，括号里只能写“同句有：…”“同句无：…”“除外：…”或者“建议”。`;
  }
}

function readDoublings(line: string): Entry | string {
  const words = line.split(/[\s、]+/u).filter((word) => word !== '');
  const odd = words.find((word) => !/(\p{Script=Han}+)\1/u.test(word));
  return odd === undefined ? { doublings: words } : `“${odd}”里没有叠字。`;
}
