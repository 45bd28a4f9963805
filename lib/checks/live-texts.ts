import { figureNamed, findFigure, withAllFigures } from '#lib/report/live-figures.ts';
import { tokensOf } from '#lib/report/live-tokens.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import { numberOf } from '#lib/report/section-names.ts';
import { textFields } from '#lib/report/text-fields.ts';
import type { Section } from '#lib/template/vocabulary.ts';
import type { Finding } from './finding.ts';
import { hasLiveFigures, overLength } from './texts.ts';

/**
 * What there is to say about live figures: X20, and X3 for sections whose length depends on them. Unlike the rest of a
 * section's findings these read the whole report, so they are asked for after a pause, with everything else that does.
 */
export function liveTextFindings(report: Report): readonly Finding[] {
  const printed = withAllFigures(report);
  return report.format.sections.flatMap((section) => {
    const own = [...tokenFindings(report, section), ...loneBraces(report, section)];
    const isCounted = section.kind === 'prose' && hasLiveFigures(report, section);
    return isCounted ? [...own, ...overLength(printed, section)] : own;
  });
}

/** X20: a name in braces that is no figure would be printed as it stands; a figure that is blank has to be filled in. */
function tokenFindings(report: Report, section: Section): readonly Finding[] {
  return Object.entries(textFields(contentOf(report, section))).flatMap(([field, text]) => {
    const tokens = tokensOf(text);
    const first = tokens.filter((token) => tokens.find(({ name }) => name === token.name) === token);
    return first.flatMap(({ name, start, end }): readonly Finding[] => {
      const base = { rule: 'X20', section: section.id, field, span: { start, end }, cells: [] } as const;
      const place = numberOf(section);
      if (!findFigure(report.format, name)) {
        const message = `${place}写了“{${name}}”，没有这个名称的数字，导出时会照样印出来。请从活数字里重选，或改成文字。`;
        return [
          { ...base, id: `live/${section.id}/${field}/${name}`, weight: 'warns', verdict: 'broken', message },
        ];
      }
      if (figureNamed(report, name) !== null) return [];
      const message = `${place}用了活数字“${name}”，表里还没有填。填好以后文字自动跟上。`;
      return [
        { ...base, id: `live/${section.id}/${field}/${name}`, weight: 'blocks', verdict: 'pending', message },
      ];
    });
  });
}

/** X20: a brace without its other half is no live figure and would be printed as it stands; told once a box, at the first. */
function loneBraces(report: Report, section: Section): readonly Finding[] {
  return Object.entries(textFields(contentOf(report, section))).flatMap(
    ([field, text]): readonly Finding[] => {
      const tokens = tokensOf(text);
      const lone = [...text.matchAll(/[{}｛｝]/gu)].filter(
        ({ index }) => !tokens.some(({ start, end }) => start <= index && index < end),
      );
      const [first] = lone;
      if (!first) return [];
      const count = lone.length > 1 ? `，共 ${lone.length} 处` : '';
      return [
        {
          id: `live/${section.id}/${field}/brace`,
          rule: 'X20',
          weight: 'advises',
          verdict: 'broken',
          section: section.id,
          field,
          span: { start: first.index, end: first.index + 1 },
          message: `${numberOf(section)}有不成对的“${first[0]}”${count}，导出时会照样印出来。请删去，或从活数字里重选。`,
          cells: [],
        },
      ];
    },
  );
}
