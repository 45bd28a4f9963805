import { mendTitleMarks } from '#lib/report/title-marks.ts';
import { matchesOf } from './matches.ts';
import type { Passage } from './passage.ts';
import type { Remark } from './remark.ts';

/** X12: inside 《》 a title stands in 〈〉. ASCII <> are mended in print; they vanish where a page takes them for a tag. */
export function titleMarks({ text }: Passage): readonly Remark[] {
  return [...asciiMarks(text), ...nestedMarks(text)];
}

function asciiMarks(text: string): readonly Remark[] {
  if (mendTitleMarks(text) === text) return [];
  return matchesOf(text, /《[^《》\n]*》/gu).flatMap((outer) =>
    matchesOf(outer.words, /<([^<>]*\p{Script=Han}[^<>]*)>/gu).map(
      ({ start, end, groups: [title = ''] }) => ({
        start: outer.start + start,
        end: outer.start + end,
        rule: 'X12',
        weight: 'advises' as const,
        say: `书名号里的“<${shortened(title)}>”用了英文尖括号，导出时改为〈〉。`,
        mend: `〈${title}〉`,
        name: title,
      }),
    ),
  );
}

function nestedMarks(text: string): readonly Remark[] {
  return matchesOf(text, /《[^《》\n]*《([^《》\n]*)》(?=[^《》\n]*》)/gu).map(
    ({ end, groups: [title = ''] }) => ({
      start: end - title.length - 2,
      end,
      rule: 'X12',
      weight: 'warns',
      say: `书名号里面的“《${shortened(title)}》”应使用单书名号〈〉。`,
      mend: `〈${title}〉`,
      name: title,
    }),
  );
}

function shortened(title: string): string {
  return title.length > 12 ? `${title.slice(0, 11)}…` : title;
}
