import { itemNumber } from '#lib/report/matter-items.ts';
import { composeOpening } from '#lib/report/opening.ts';
import { contentOf, type Report } from '#lib/report/report.ts';
import { numberOf } from '#lib/report/section-names.ts';
import { itemField } from '#lib/report/text-fields.ts';
import type { MattersSection, OpeningSection, ProseSection } from '#lib/template/vocabulary.ts';

/** One text of a report with its place. Rules read passages one by one, never several joined. */
export type Passage = {
  readonly section: string;
  /** Form path of the box. */
  readonly field: string;
  /** How a sentence names the place: 第一节「主动公开」. */
  readonly place: string;
  /** As it stands in the box; where the box is empty and follows the settings, the sentence that is printed. */
  readonly text: string;
  /** The clerk's own words, so that a stretch of them can be shown in the box. */
  readonly isTyped: boolean;
  readonly role: 'opening' | 'prose' | 'itemHeading';
};

/** Every text that is printed, in the order of the form. Empty boxes are left out. */
export function passagesOf(report: Report): readonly Passage[] {
  return report.format.sections
    .flatMap((section): readonly Passage[] => {
      switch (section.kind) {
        case 'opening':
          return openingPassages(report, section);
        case 'prose':
          return prosePassages(report, section);
        case 'table':
          return [];
        case 'matters':
          return matterPassages(report, section);
        default:
          return section satisfies never;
      }
    })
    .filter(({ text }) => text.trim() !== '');
}

function openingPassages(report: Report, section: OpeningSection): readonly Passage[] {
  const { texts } = contentOf(report, section);
  const { composed } = composeOpening(report, section);
  return (['basis', 'contact'] as const).map((name) => {
    const isTyped = texts[name].trim() !== '';
    return {
      section: section.id,
      field: `texts.${name}`,
      place: `${section.name}「${section.parts[name]}」`,
      text: isTyped ? texts[name] : composed[name],
      isTyped,
      role: 'opening',
    };
  });
}

function prosePassages(report: Report, section: ProseSection): readonly Passage[] {
  const { texts } = contentOf(report, section);
  return section.boxes.map(({ id, name }) => ({
    section: section.id,
    field: `texts.${id}`,
    place: `${numberOf(section)}「${name}」`,
    text: texts[id] ?? '',
    isTyped: true,
    role: 'prose',
  }));
}

function matterPassages(report: Report, section: MattersSection): readonly Passage[] {
  return contentOf(report, section).items.flatMap(({ id, heading, text }, index) => {
    const base = { section: section.id, isTyped: true } as const;
    const place = `${numberOf(section)}${itemNumber(index)}`;
    return [
      {
        ...base,
        field: itemField(id, 'heading'),
        place: `${place}的标题`,
        text: heading,
        role: 'itemHeading' as const,
      },
      { ...base, field: itemField(id, 'text'), place, text, role: 'prose' as const },
    ];
  });
}
