import type { Finding } from '#lib/checks/finding.ts';
import type { Report } from '#lib/report/report.ts';
import { sentencesOf } from './matches.ts';
import type { Passage } from './passage.ts';

/** 条例第五十条第四项: what a government reports on beside what every organ does. */
const DUTIES: readonly { readonly name: string; readonly said: RegExp }[] = [
  { name: '工作考核', said: /考核|考评/u },
  { name: '社会评议', said: /评议|满意度|满意率/u },
  { name: '责任追究', said: /责任追究|追究[^，。；]{0,8}责任|追责|问责/u },
];

/** What a sentence on 考核 says when it tells how it went. */
const RESULT =
  /结果|优秀|良好|合格|达标|得分|分值|占比|权重|排名|名次|位列|[第前]\s*[一二三四五\d]|等次|通报|表彰|[%％]|\d\s*分/u;

/** X5: a government's report states 工作考核、社会评议和责任追究结果; departments are not asked. */
export function dutiesStated({ agency, format }: Report, passages: readonly Passage[]): readonly Finding[] {
  const section = format.sections.find(({ kind }) => kind === 'prose');
  const written = passages.filter(({ section: id }) => id === section?.id);
  if (agency.kind !== 'government' || section?.kind !== 'prose' || written.length === 0) return [];
  const text = written.map((passage) => passage.text).join('\n');
  const missing = DUTIES.filter(({ said }) => !said.test(text)).map(({ name }) => name);
  const assessments = sentencesOf(text).filter(({ words }) => /考核|考评/u.test(words));
  const noResult = assessments.length > 0 && !assessments.some(({ words }) => RESULT.test(words));
  const box = section.boxes.at(-1);
  const base = {
    rule: 'X5',
    weight: 'warns',
    verdict: 'broken',
    section: section.id,
    cells: [],
    ...(box ? { field: `texts.${box.id}` } : {}),
  } as const;
  return [
    ...(missing.length > 0
      ? [
          {
            ...base,
            id: `X5/${missing.join('')}`,
            message: `第${section.numeral}节没有写明${missing.join('、')}情况。各级人民政府的报告要写（条例第五十条第四项）。`,
          },
        ]
      : []),
    ...(noResult
      ? [
          {
            ...base,
            id: 'X5/result',
            message: `第${section.numeral}节写了考核，没有写考核结果。各级人民政府的报告要写（条例第五十条第四项）。`,
          },
        ]
      : []),
  ];
}
