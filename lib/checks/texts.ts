import { hasTokens } from '#lib/report/live-tokens.ts';
import { composeOpening } from '#lib/report/opening.ts';
import { countCharacters } from '#lib/report/paragraphs.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import type { OpeningSection, ProseSection } from '#lib/template/vocabulary.ts';
import type { Finding } from './finding.ts';

/** X2, X9: a box the notice asks for is empty. A reason may be given, so it warns. */
export function emptyBoxes(report: Report, section: ProseSection): readonly Finding[] {
  const { texts } = contentOf(report, section);
  return section.boxes
    .filter(({ id, optional }) => !optional && (texts[id] ?? '').trim() === '')
    .map(({ id, name }) => ({
      id: `empty/${section.id}/${id}`,
      rule: section.ruleWhenEmpty,
      weight: 'warns',
      verdict: 'pending',
      section: section.id,
      message: `第${section.numeral}节的“${name}”没有填写。`,
      cells: [],
      field: `texts.${id}`,
    }));
}

/** X3 for texts without live figures. With them the length depends on the tables too: `liveTextFindings`. */
export function plainLength(report: Report, section: ProseSection): readonly Finding[] {
  return hasLiveFigures(report, section) ? [] : overLength(report, section);
}

/** Does any text of the section hold live figures? */
export function hasLiveFigures(report: Report, section: ProseSection): boolean {
  return Object.values(contentOf(report, section).texts).some(hasTokens);
}

/** X3: the notice's thousand characters for 总体情况, in the texts as they stand. */
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
      message: `${section.heading} ${count} 字，超出 ${over} 字。计标点，不计空格和标题。请删减。`,
      cells: [],
    },
  ];
}

/** Characters of all boxes; headings of the boxes are not counted. */
export function sectionLength(report: Report, section: ProseSection): number {
  const { texts } = contentOf(report, section);
  return section.boxes.reduce((sum, { id }) => sum + countCharacters(texts[id] ?? ''), 0);
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
