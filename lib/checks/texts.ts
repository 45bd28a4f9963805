import { composeFee } from '#lib/report/fee.ts';
import { composeOpening } from '#lib/report/opening.ts';
import { countCharacters } from '#lib/report/paragraphs.ts';
import { readQuantity, sayUnreadable } from '#lib/report/quantity.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import type { MattersSection, OpeningSection, ProseSection, Unit } from '#lib/template/vocabulary.ts';
import type { Finding } from './finding.ts';

/** X2, X9: a box the notice asks for is empty. A reason may be given, so it warns. */
export function emptyBoxes(report: Report, section: ProseSection): readonly Finding[] {
  const { texts } = contentOf(report, section);
  return section.boxes
    .filter(({ id, optional }) => !optional && (texts[id] ?? '').trim() === '')
    .map(({ id, name }) => ({
      id: `empty/${section.id}/${id}`,
      rule: section.limit ? 'X2' : 'X9',
      weight: 'warns',
      verdict: 'pending',
      section: section.id,
      message: `第${section.numeral}节的“${name}”没有填写。`,
      cells: [],
      field: `texts.${id}`,
    }));
}

/** X3: the notice's thousand characters for 总体情况. */
export function overLength(report: Report, section: ProseSection): readonly Finding[] {
  if (!section.limit) return [];
  const count = sectionLength(report, section);
  const over = count - section.limit.characters;
  if (over <= 0) return [];
  return [
    {
      id: `length/${section.id}`,
      rule: 'X3',
      weight: 'warns',
      verdict: 'broken',
      section: section.id,
      message: `${section.heading} ${count} 字，超出 ${over} 字。计标点，不计空格和标题。请删减，或说明理由。`,
      cells: [],
    },
  ];
}

/** Characters of all boxes; headings of the boxes are not counted. */
export function sectionLength(report: Report, section: ProseSection): number {
  const { texts } = contentOf(report, section);
  return section.boxes.reduce((sum, { id }) => sum + countCharacters(texts[id] ?? ''), 0);
}

/** X4: 信息处理费 must be stated, nil included. */
export function feeStatement(report: Report, section: MattersSection): readonly Finding[] {
  const { fee } = contentOf(report, section);
  if (composeFee(report, section) !== null) return [];
  const base = { rule: 'X4', weight: 'blocks', section: section.id, cells: [] } as const;
  const missing: Finding = {
    ...base,
    id: 'fee/missing',
    verdict: 'pending',
    message: `第${section.numeral}节没有写明${section.fee.heading}。没有收取也要写明。`,
    field: 'fee.answer',
  };
  if (fee.answer !== 'charged') return [missing];
  const figures: readonly [keyof typeof fee, Unit, string][] = [
    ['notices', 'count', '收费通知件数'],
    ['notified', 'yuan', '通知收费金额'],
    ['received', 'yuan', '实际收取金额'],
  ];
  const unreadable = figures.flatMap(([name, unit, word]): Finding[] => {
    const reading = readQuantity(fee[name], unit);
    if (reading.kind !== 'unreadable') return [];
    return [
      {
        ...base,
        id: `fee/${name}`,
        verdict: 'broken',
        message: `${word}：${sayUnreadable(reading.why, fee[name], unit)}`,
        field: `fee.${name}`,
      },
    ];
  });
  return unreadable.length > 0 ? unreadable : [missing];
}

/** X6: the opening names this report's year and period; a year left over from an earlier text is an error. */
export function openingYear(report: Report, section: OpeningSection): readonly Finding[] {
  const { basis } = composeOpening(report, section);
  const years = [...basis.matchAll(/(\d{4})年政府信息公开工作年度报告/gu)].map(([, year]) => Number(year));
  const wrong = years.find((year) => year !== report.year);
  if (wrong === undefined) return [];
  return [
    {
      id: 'opening/year',
      rule: 'X6',
      weight: 'blocks',
      verdict: 'broken',
      section: section.id,
      message: `开头说明写的是 ${wrong} 年的报告，本报告是 ${report.year} 年的，请改正年份。`,
      cells: [],
      field: 'texts.basis',
    },
  ];
}
