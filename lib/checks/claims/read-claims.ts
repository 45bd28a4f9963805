import type { Claim } from '#lib/checks/claim.ts';
import type { Report } from '#lib/report/report.ts';
import { figuresInText } from './figures-in-text.ts';
import { spokenTexts } from './spoken-texts.ts';

/** Every figure that the report's prose states, in reading order, with what it was compared with. */
export function readClaims(report: Report): readonly Claim[] {
  return spokenTexts(report).flatMap(({ section, field, text }) =>
    figuresInText(text)
      .filter(({ kind }) => kind !== 'bare')
      .map(
        (figure, index): Claim => ({
          id: `N/${section}.${field}/${index}`,
          rule: 'N',
          section,
          field,
          start: figure.start,
          end: figure.end,
          words: figure.printed,
          verdict: figure.token ? 'agrees' : 'unknown',
          against: figure.token ? `活数字「${figure.token}」` : '表内没有这一项',
          cells: [],
        }),
      ),
  );
}
