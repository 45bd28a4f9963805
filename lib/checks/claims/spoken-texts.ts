import type { Place } from '#lib/report/place.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import { numberOf } from '#lib/report/section-names.ts';
import { itemField, textFields } from '#lib/report/text-fields.ts';

/** A text somebody wrote and readers will read, with the box it stands in. */
export type SpokenText = Place & {
  readonly text: string;
  /** How a sentence calls the box: 第一节“主动公开”. */
  readonly called: string;
};

/** Every text of the report in reading order, headings of free items included; what the settings compose is not among them. */
export function spokenTexts(report: Report): readonly SpokenText[] {
  return report.format.sections.flatMap((section): readonly SpokenText[] => {
    switch (section.kind) {
      case 'opening':
        return Object.entries(textFields(contentOf(report, section))).map(([field, text]) => ({
          section: section.id,
          field,
          text,
          called: section.name,
        }));
      case 'prose': {
        const { texts } = contentOf(report, section);
        return section.boxes.map(({ id, name }) => ({
          section: section.id,
          field: `texts.${id}`,
          text: texts[id] ?? '',
          called: `${numberOf(section)}“${name}”`,
        }));
      }
      case 'table':
        return [];
      case 'matters':
        return contentOf(report, section).items.flatMap(({ id, heading, text }) => [
          { section: section.id, field: itemField(id, 'heading'), text: heading, called: numberOf(section) },
          { section: section.id, field: itemField(id, 'text'), text, called: numberOf(section) },
        ]);
      default:
        return section satisfies never;
    }
  });
}
