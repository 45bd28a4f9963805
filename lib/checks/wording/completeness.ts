import type { Finding } from '#lib/checks/finding.ts';
import type { Report } from '#lib/report/report.ts';
import type { Passage } from './passage.ts';

type Asked = {
  readonly box: string;
  readonly rule: string;
  readonly said: RegExp;
  readonly what: string;
  readonly nil: string;
};

/** What the aspects of 总体情况 are asked for beside the tables, nil included; the box is where it belongs. */
const ASKED: readonly Asked[] = [
  {
    box: 'requests',
    rule: 'N4',
    said: /复议|诉讼/u,
    what: '政府信息公开引起的行政复议、行政诉讼',
    nil: '没有发生的也要写明。',
  },
  {
    box: 'management',
    rule: 'N6',
    said: /规章(?!制度)|规范性文件/u,
    what: '规章、行政规范性文件的制发、废止和现行有效',
    nil: '没有制发的也要写明。',
  },
];

/** N4, N6: an aspect that is written about without what it is asked for; said anywhere in the report, it is there. An empty box is X2's. */
export function completeness({ format }: Report, passages: readonly Passage[]): readonly Finding[] {
  const section = format.sections.find(({ kind }) => kind === 'prose');
  if (section?.kind !== 'prose') return [];
  return ASKED.flatMap(({ box: id, rule, said, what, nil }): readonly Finding[] => {
    const box = section.boxes.find((each) => each.id === id);
    const field = `texts.${id}`;
    const isWritten = passages.some((passage) => passage.section === section.id && passage.field === field);
    const isSaid = passages.some(({ text, role }) => role !== 'opening' && said.test(text));
    if (!box || !isWritten || isSaid) return [];
    return [
      {
        id: `${rule}/${section.id}/missing`,
        rule,
        weight: 'warns',
        verdict: 'broken',
        section: section.id,
        message: `第${section.numeral}节「${box.name}」没有写${what}情况。${nil}`,
        cells: [],
        field,
      },
    ];
  });
}
