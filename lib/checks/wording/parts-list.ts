import type { ReportFormat } from '#lib/template/vocabulary.ts';
import { sentencesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import type { Remark } from './remark.ts';

/** X10: an opening that lists the parts of the report names each by its heading. Most openings list none. */
export function partsList({ sections }: ReportFormat, { text, role }: Passage): readonly Remark[] {
  if (role !== 'opening') return [];
  const headings = sections.flatMap((section) => (section.kind === 'opening' ? [] : [section]));
  const list = sentencesOf(text).find(({ words }) =>
    isList(
      words,
      headings.map(({ heading }) => heading),
    ),
  );
  if (!list) return [];
  const plain = list.words.replace(/\s/gu, '');
  const missing = headings.filter(({ heading }) => !namesPart(plain, heading));
  if (missing.length === 0) return [];
  const names = missing.map(({ numeral, heading }) => `“${numeral}、${heading}”`).join('');
  return [
    {
      start: list.start,
      end: list.end,
      rule: 'X10',
      weight: 'warns',
      say: `列出的各部分与正文标题不一致，没有照写${names}。`,
      name: 'parts',
    },
  ];
}

/** A list of parts says that it is one and has two of the headings as they are. */
function isList(sentence: string, headings: readonly string[]): boolean {
  const plain = sentence.replace(/\s/gu, '');
  return (
    /包括|组成|分为|部分/u.test(plain) && headings.filter((heading) => plain.includes(heading)).length >= 2
  );
}

/** The heading stands there as a part of its own: 因政府信息公开行政复议… is another name. */
function namesPart(plain: string, heading: string): boolean {
  const at = plain.indexOf(heading);
  return at >= 0 && /(?:^|\P{Script=Han}|[和及与由为括含]|分别是|分成)$/u.test(plain.slice(0, at));
}
