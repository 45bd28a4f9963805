import type { ProseSection } from '#lib/template/vocabulary.ts';
import { withFigures } from './live-figures.ts';
import { countCharacters } from './paragraphs.ts';
import { contentOf, type Report } from './report.ts';

/** Characters of each box of a section as it is printed, live figures in digits; in the order of the boxes. */
export function countBoxes(report: Report, section: ProseSection): readonly number[] {
  const { texts } = contentOf(report, section);
  return section.boxes.map(({ id }) => countCharacters(withFigures(texts[id] ?? '', report)));
}
