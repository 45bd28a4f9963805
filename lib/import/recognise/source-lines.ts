import type { Source } from '#lib/import/source.ts';
import { cleanText } from '#lib/report/clean.ts';
import type { Line } from './line.ts';
import type { Notes } from './notes.ts';

/** A page number as files set it between the lines: - 3 -, — 3 —, 第3页, 第3页 共9页. A bare number may be a figure and is none. */
const PAGE_NUMBER = /^(?:[-—–－·]\s*\d{1,4}\s*[-—–－·]|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?)$/u;

const MARKDOWN: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:#{1,6}\s+|>\s+|[-*+]\s+(?=\p{L}))+/u, ''],
  [/\*\*(?=\S)((?:[^*]|\*(?!\*))*?)\*\*/gu, '$1'],
  [/\\([\\`*_{}[\]()#+.!<>~|-])/gu, '$1'],
];

/** The lines of a source, tidied of what nobody can see, of marks of Markdown and of page numbers; each is reported. */
export function sourceLines({ pieces }: Source, notes: Notes): readonly Line[] {
  const lines: Line[] = [];
  const pageNumbers: string[] = [];
  const marked: string[] = [];
  let unseen = 0;
  const tidy = (text: string) => {
    const cleaned = cleanText(text);
    unseen += cleaned.removed;
    const plain = MARKDOWN.reduce((rest, [mark, by]) => rest.replace(mark, by), cleaned.text);
    if (plain !== cleaned.text) marked.push(cleaned.text.trim());
    return plain;
  };
  for (const piece of pieces) {
    const page = piece.page === undefined ? {} : { page: piece.page };
    if (piece.kind === 'row') {
      const cells = piece.cells.map((cell) => tidy(cell).replace(/\s+/gu, ' ').trim());
      lines.push({ at: lines.length, text: cells.join('\t').trim(), cells, table: piece.table, ...page });
      continue;
    }
    const cleaned = cleanText(piece.text);
    unseen += cleaned.removed;
    for (const part of cleaned.text.split('\n')) {
      if (PAGE_NUMBER.test(part.trim())) {
        pageNumbers.push(part.trim());
        continue;
      }
      const text = tidy(part).trim();
      if (text !== '') lines.push({ at: lines.length, text, ...page });
    }
  }
  report(notes, pageNumbers, marked, unseen);
  return lines;
}

function report(notes: Notes, pageNumbers: string[], marked: string[], unseen: number) {
  if (pageNumbers.length > 0)
    notes.depart({
      kind: 'pageNumbers',
      section: '',
      about: '页码',
      originals: pageNumbers,
      done: '页码不算正文，没有带入。',
    });
  if (marked.length > 0)
    notes.depart({
      kind: 'markdown',
      rule: 'X18',
      section: '',
      about: '标记符号',
      originals: marked,
      done: '已去掉“#”“*”等标记符号，文字照原文保留。',
    });
  if (unseen > 0)
    notes.depart({
      kind: 'invisible',
      rule: 'X18',
      section: '',
      about: '不可见字符',
      originals: [],
      done: `已移除 ${unseen} 个不可见字符。`,
    });
}
